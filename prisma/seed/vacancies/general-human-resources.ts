import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { general } from './common-general';

export const humanResources: SeedVacancy = {
  key: 'human-resources-assistant-recruitment',
  contractType: 'fixed_term',
  category: 'general_service',
  grade: 'G-6',
  departmentEn: 'Human Resources Department',
  departmentFr: 'Département des ressources humaines',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 12,
  positions: 1,
  opensInDays: -7,
  closesInDays: 23,
  notices: {
    en: {
      title: 'Human Resources Assistant (Recruitment)',
      summary:
        'Run the day-to-day work of WFO’s competitions, from the publication of the notice to the letter of appointment, and be the first point of contact for candidates.',
      content: {
        context: [
          'The Human Resources Department recruits and supports WFO’s staff at headquarters and in twelve regional and area offices. Last year its Recruitment Unit ran 140 competitions, for which it received some 21,000 applications in two languages.',
          'The Unit has five staff members. The incumbent works under the supervision of the Human Resources Officer (Recruitment), shares the work with one other assistant and follows about 25 competitions at a time. Most contacts are with hiring managers, members of selection panels and candidates.',
        ],
        purpose:
          'To ensure that every competition assigned to the incumbent is complete, fair and on time, and that each candidate receives correct and courteous answers.',
        duties: [
          'Prepare vacancy notices for publication: check the job description against the classified post, enter the screening questions and obtain approval of the English and French texts.',
          'Carry out the first review of applications against the minimum requirements and record the reason for each decision, for validation by the Human Resources Officer.',
          'Organize written tests and interviews across time zones, assemble the papers of selection panels and draft the records of their deliberations.',
          'Answer enquiries from candidates, including requests for reasonable accommodation on account of a disability, within two working days.',
          'Prepare offers and letters of appointment, calculate step and entitlements in accordance with the Staff Rules, and collect references, certified diplomas and medical clearances before entry on duty.',
          'Keep competition files complete, restrict access to them as prescribed and apply the retention periods for personal data.',
          'Produce monthly figures on time to fill, gender parity and geographical distribution, and draw attention to delays and anomalies.',
        ],
        education: [
          general.secondaryEducation.en,
          'Supplementary training in human resources administration is desirable.',
        ],
        experience: [
          'At least six years of experience in human resources, including three in recruitment.',
          'Experience in applying detailed staff regulations or collective agreements to individual cases.',
          'Good command of a recruitment management system and of spreadsheets (pivot tables, look-ups).',
        ],
        languages: ['Very good knowledge of English and French.'],
        competencies: [
          'Attention to detail: notices the missing date, the wrong grade or the inconsistent title before the document leaves the office.',
          general.discretion.en,
          competency.service.en,
          competency.planning.en,
        ],
        desirable: ['Experience in the United Nations common system.', 'Certificate in data protection.'],
        conditions: [condition.localRecruitment.en, condition.test.en, condition.diversity.en],
      },
    },
    fr: {
      title: 'Assistant ou assistante aux ressources humaines (recrutement)',
      summary:
        'Assurer au quotidien la conduite des concours de l’OMED, de la publication de l’avis à la lettre d’engagement, et être le premier point de contact des candidates et des candidats.',
      content: {
        context: [
          'Le Département des ressources humaines recrute et accompagne le personnel de l’OMED au siège et dans douze bureaux régionaux et bureaux de zone. L’an dernier, son Groupe du recrutement a organisé 140 concours, pour lesquels il a reçu quelque 21 000 candidatures dans deux langues.',
          'Le Groupe compte cinq personnes. Le ou la titulaire relève de la ou du spécialiste des ressources humaines (recrutement), partage les tâches avec une autre personne de même fonction et suit environ 25 concours à la fois. Ses interlocutrices et interlocuteurs sont principalement les responsables de l’encadrement recruteur, les membres des jurys et les personnes candidates.',
        ],
        purpose:
          'Veiller à ce que chacun des concours qui lui sont confiés soit complet, équitable et mené dans les délais, et à ce que chaque personne candidate reçoive une réponse exacte et courtoise.',
        duties: [
          'Préparer la publication des avis de vacance : vérifier la concordance de la description d’emploi avec le poste classé, saisir les questions de présélection et faire approuver les textes anglais et français.',
          'Procéder au premier examen des candidatures au regard des conditions minimales et consigner le motif de chaque décision, en vue de sa validation par la ou le spécialiste des ressources humaines.',
          'Organiser les épreuves écrites et les entretiens compte tenu des fuseaux horaires, réunir les dossiers destinés aux jurys et rédiger les comptes rendus de leurs délibérations.',
          'Répondre sous deux jours ouvrables aux demandes des candidates et des candidats, y compris aux demandes d’aménagement raisonnable pour cause de handicap.',
          'Établir les offres et les lettres d’engagement, calculer l’échelon et les prestations conformément au Règlement du personnel, et réunir les références, les diplômes certifiés et les attestations d’aptitude médicale avant l’entrée en fonctions.',
          'Tenir des dossiers de concours complets, en limiter l’accès selon les règles prescrites et appliquer les délais de conservation des données personnelles.',
          'Établir chaque mois des statistiques sur les délais de recrutement, la parité et la répartition géographique, et signaler les retards et les anomalies.',
        ],
        education: [
          general.secondaryEducation.fr,
          'Une formation complémentaire en administration des ressources humaines est souhaitable.',
        ],
        experience: [
          'Au moins six années d’expérience dans le domaine des ressources humaines, dont trois dans le recrutement.',
          'Expérience de l’application à des cas individuels d’un statut du personnel ou de conventions collectives détaillés.',
          'Bonne maîtrise d’un système de gestion du recrutement et des tableurs (tableaux croisés dynamiques, fonctions de recherche).',
        ],
        languages: ['Très bonne connaissance de l’anglais et du français.'],
        competencies: [
          'Souci du détail : repère la date manquante, la classe erronée ou l’intitulé discordant avant que le document ne quitte le bureau.',
          general.discretion.fr,
          competency.service.fr,
          competency.planning.fr,
        ],
        desirable: [
          'Expérience acquise dans une organisation appliquant le régime commun des Nations Unies.',
          'Attestation de formation à la protection des données.',
        ],
        conditions: [condition.localRecruitment.fr, condition.test.fr, condition.diversity.fr],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Do you have at least six years of experience in human resources, including three in recruitment?',
        fr: 'Avez-vous au moins six années d’expérience dans le domaine des ressources humaines, dont trois dans le recrutement ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'single_choice',
      required: true,
      prompt: {
        en: 'How many recruitment procedures have you followed at the same time, at most?',
        fr: 'Combien de procédures de recrutement avez-vous suivies simultanément, au maximum ?',
      },
      options: [
        { value: 'none', label: { en: 'None so far', fr: 'Aucune à ce jour' } },
        { value: 'up-to-10', label: { en: 'One to ten', fr: 'D’une à dix' } },
        { value: '11-to-20', label: { en: 'Eleven to twenty', fr: 'De onze à vingt' } },
        { value: 'over-20', label: { en: 'More than twenty', fr: 'Plus de vingt' } },
      ],
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe a case in which you had to refuse a hiring manager’s request because the rules did not allow it. How did you explain it?',
        fr: 'Décrivez un cas dans lequel vous avez dû refuser la demande d’un ou d’une responsable de recrutement parce que les règles ne l’autorisaient pas. Comment l’avez-vous expliqué ?',
      },
    },
  ],
};
