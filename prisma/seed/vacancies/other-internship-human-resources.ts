import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { internship } from './common-other';

export const internshipHumanResources: SeedVacancy = {
  key: 'internship-recruitment-outreach',
  contractType: 'internship',
  category: 'none',
  grade: null,
  departmentEn: 'Human Resources Department',
  departmentFr: 'Département des ressources humaines',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 5,
  positions: 1,
  opensInDays: -52,
  closesInDays: -16,
  notices: {
    en: {
      title: 'Intern, Recruitment Outreach',
      summary:
        'Help WFO to reach qualified candidates in the countries that are least represented among its staff, and to measure what its outreach achieves.',
      content: {
        context: [
          'The Human Resources Department recruits some 180 persons a year for headquarters and twelve other duty stations. Nationals of 41 Member States are not represented among WFO’s staff, or are fewer than the desirable range provides for, and women hold only 38 per cent of technical posts at P-4 and above.',
          'The intern will work in the Recruitment and Outreach Section with three recruiters and a data analyst, under the supervision of the Head of Section.',
        ],
        purpose:
          'To help the Section to carry out the first year of its outreach plan, and to introduce a student to human resources management in an international organization.',
        duties: [
          'Draw up, country by country, a directory of universities, professional associations and women engineers’ networks in the water sector.',
          'Prepare webinars for future candidates in different time zones: programme, invitations, presentations and answers to questions.',
          'Reread draft vacancy notices for clarity and inclusive language, and propose simpler wording.',
          'Update the guidance for candidates on the profile, the written test and the competency-based interview.',
          'Analyse anonymized statistics on applications by region and gender, and present them in charts for the quarterly report.',
          'Assist in organizing an information day for the permanent missions in Geneva.',
        ],
        education: [
          'Studies in human resources management, psychology, public administration, social sciences, statistics or a related field, in the final year of a bachelor’s programme or at a higher level.',
        ],
        experience: [
          'No professional experience is required; involvement in a student or voluntary organization is an advantage.',
          'Good command of spreadsheets and presentation software.',
        ],
        languages: [
          'Excellent knowledge of English or French and good working knowledge of the other.',
          'Knowledge of Arabic, Portuguese, Russian or Spanish is an advantage.',
        ],
        competencies: [
          'Discretion: handles personal data with care and shares it only with those who need it.',
          'Respect for diversity: works with people of all backgrounds and questions her or his own assumptions.',
          competency.communication.en,
          competency.service.en,
        ],
        desirable: ['Coursework in survey methods or in occupational psychology.'],
        conditions: [
          internship.enrolment.en,
          internship.stipend.en,
          'The internship lasts five months. Two days of teleworking a week are allowed after the first month.',
          internship.status.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Stagiaire (prospection en vue du recrutement)',
      summary:
        'Aider l’OMED à toucher des personnes qualifiées dans les pays les moins représentés parmi son personnel, et à mesurer les effets de son action de prospection.',
      content: {
        context: [
          'Le Département des ressources humaines recrute chaque année quelque 180 personnes pour le siège et douze autres lieux d’affectation. Les ressortissantes et les ressortissants de 41 États membres sont absents du personnel de l’OMED ou y sont moins nombreux que ne le prévoit la fourchette souhaitable, et les femmes n’occupent que 38 % des postes techniques de classe P-4 et au-dessus.',
          'Le ou la stagiaire travaillera au sein de la Section du recrutement et de la prospection, avec trois responsables du recrutement et une personne chargée de l’analyse des données, sous la supervision de la cheffe ou du chef de section.',
        ],
        purpose:
          'Contribuer à la première année d’exécution du plan de prospection de la Section, et initier une étudiante ou un étudiant à la gestion des ressources humaines dans une organisation internationale.',
        duties: [
          'Dresser, pays par pays, un répertoire des universités, des associations professionnelles et des réseaux d’ingénieures du secteur de l’eau.',
          'Préparer des webinaires destinés aux futures candidates et aux futurs candidats dans différents fuseaux horaires : programme, invitations, présentations et réponses aux questions.',
          'Relire les projets d’avis de vacance sous l’angle de la clarté et du langage inclusif, et proposer des formulations plus simples.',
          'Mettre à jour les conseils relatifs au profil, à l’épreuve écrite et à l’entretien axé sur les compétences.',
          'Analyser des statistiques anonymisées sur les candidatures par région et par genre, et les présenter sous forme de graphiques pour le rapport trimestriel.',
          'Participer à l’organisation d’une journée d’information à l’intention des missions permanentes à Genève.',
        ],
        education: [
          'Études en gestion des ressources humaines, psychologie, administration publique, sciences sociales, statistique ou dans un domaine apparenté, en dernière année de licence ou à un niveau supérieur.',
        ],
        experience: [
          'Aucune expérience professionnelle n’est exigée ; un engagement dans une association étudiante ou bénévole est un atout.',
          'Bonne maîtrise des tableurs et des logiciels de présentation.',
        ],
        languages: [
          'Excellente connaissance de l’anglais ou du français et bonne connaissance pratique de l’autre langue.',
          'La connaissance de l’arabe, de l’espagnol, du portugais ou du russe est un atout.',
        ],
        competencies: [
          'Discrétion : traite avec soin les données personnelles et ne les communique qu’aux personnes qui doivent en connaître.',
          'Respect de la diversité : travaille avec des personnes de tous horizons et remet en question ses propres présupposés.',
          competency.communication.fr,
          competency.service.fr,
        ],
        desirable: ['Enseignements suivis en méthodes d’enquête ou en psychologie du travail.'],
        conditions: [
          internship.enrolment.fr,
          internship.stipend.fr,
          'Le stage dure cinq mois. Le télétravail est autorisé deux jours par semaine à l’issue du premier mois.',
          internship.status.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [],
};
