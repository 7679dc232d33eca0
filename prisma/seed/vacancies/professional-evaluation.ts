import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const evaluationOfficer: SeedVacancy = {
  key: 'evaluation-officer',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-4',
  departmentEn: 'Evaluation Office',
  departmentFr: 'Bureau de l’évaluation',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -65,
  closesInDays: -25,
  notices: {
    en: {
      title: 'Evaluation Officer',
      summary:
        'Lead independent evaluations of WFO programmes and country work, and see that their findings change what the Organization does.',
      content: {
        context: [
          'The Evaluation Office reports to the Executive Committee through an independent advisory committee. Each year it conducts four corporate evaluations and supports about 20 project evaluations managed by field offices.',
          'The Office has five staff members. The incumbent reports to its Chief, leads teams of consultants and will be in charge, in the first biennium, of the evaluation of early warning of drought and of that of rural water supply in the Sahel.',
        ],
        purpose:
          'To tell Member States and management, on the strength of sound evidence, what works in the programmes of WFO, what does not and why.',
        duties: [
          'Define the scope, questions and methods of evaluations, in consultation with those concerned but independently of them.',
          'Recruit and direct teams of evaluators, giving preference to those of the countries concerned.',
          'Collect evidence in the field from water users, including women, displaced persons and others who are seldom heard.',
          'Write reports that are short, well argued and fair, and present them to the Executive Committee.',
          'Follow up recommendations with management and publish the state of their implementation.',
          'Assure the quality of decentralized evaluations and coach the staff who manage them.',
          'Contribute to the norms, joint evaluations and peer reviews of the United Nations Evaluation Group.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in the social sciences, economics, statistics, public policy or environmental management.',
        ],
        experience: [
          'At least seven years of progressively responsible experience in evaluation or applied research, including five as leader of complex evaluations in several countries.',
          'Sound knowledge of theory-based, quasi-experimental and participatory methods.',
          'Experience in the analysis of quantitative and qualitative data.',
        ],
        languages: [
          'Excellent knowledge of English and good working knowledge of French.',
          'Knowledge of Arabic, Portuguese or Spanish is an advantage.',
        ],
        competencies: [
          'Independence of mind: follows the evidence, hears all sides and reports what it shows even when it is unwelcome.',
          'Methodological rigour: chooses methods suited to the question and to the means available, and states their limits.',
          competency.communication.en,
          competency.diversity.en,
        ],
        desirable: [
          'Experience in evaluating water, climate or humanitarian programmes.',
          'Use of satellite data or administrative registers as evidence in an evaluation.',
        ],
        conditions: [
          condition.professional.en,
          'A staff member of WFO who is appointed may not evaluate activities for which he or she was responsible in the past three years.',
          condition.test.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Spécialiste de l’évaluation',
      summary:
        'Diriger des évaluations indépendantes des programmes de l’OMED et de son action dans les pays, et veiller à ce que leurs conclusions fassent évoluer l’action de l’Organisation.',
      content: {
        context: [
          'Le Bureau de l’évaluation rend compte au Comité exécutif par l’intermédiaire d’un comité consultatif indépendant. Chaque année, il réalise quatre évaluations institutionnelles et appuie une vingtaine d’évaluations de projets gérées par les bureaux extérieurs.',
          'Le Bureau compte cinq personnes. Le ou la titulaire relève de la cheffe ou du chef du Bureau, dirige des équipes de consultantes et consultants et sera responsable, pendant le premier exercice biennal, de l’évaluation de l’alerte précoce à la sécheresse et de celle de l’approvisionnement en eau des zones rurales du Sahel.',
        ],
        purpose:
          'Dire aux États membres et à la direction, sur la base d’éléments probants, ce qui fonctionne dans les programmes de l’OMED, ce qui ne fonctionne pas et pourquoi.',
        duties: [
          'Définir le champ, les questions et les méthodes des évaluations, en consultation avec les parties concernées mais en toute indépendance.',
          'Recruter et diriger des équipes d’évaluation, en donnant la préférence aux spécialistes des pays concernés.',
          'Recueillir sur le terrain le témoignage des usagères et usagers de l’eau, notamment des femmes, des personnes déplacées et de celles et ceux que l’on entend rarement.',
          'Rédiger des rapports brefs, argumentés et équitables, et les présenter au Comité exécutif.',
          'Suivre avec la direction l’application des recommandations et en publier l’état d’avancement.',
          'Assurer la qualité des évaluations décentralisées et accompagner les membres du personnel qui les gèrent.',
          'Contribuer aux normes, aux évaluations conjointes et aux examens par les pairs du Groupe des Nations Unies pour l’évaluation.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en sciences sociales, économie, statistique, politiques publiques ou gestion de l’environnement.',
        ],
        experience: [
          'Au moins sept années d’expérience à des niveaux de responsabilité croissants dans l’évaluation ou la recherche appliquée, dont cinq à la tête d’évaluations complexes menées dans plusieurs pays.',
          'Solide connaissance des méthodes fondées sur la théorie du changement, quasi expérimentales et participatives.',
          'Expérience de l’analyse de données quantitatives et qualitatives.',
        ],
        languages: [
          'Excellente connaissance de l’anglais et bonne connaissance pratique du français.',
          'La connaissance de l’arabe, de l’espagnol ou du portugais est un atout.',
        ],
        competencies: [
          'Indépendance d’esprit : suit les éléments probants, entend toutes les parties et rend compte des constats, même lorsqu’ils dérangent.',
          'Rigueur méthodologique : choisit des méthodes adaptées à la question posée et aux moyens disponibles, et en énonce les limites.',
          competency.communication.fr,
          competency.diversity.fr,
        ],
        desirable: [
          'Expérience de l’évaluation de programmes relatifs à l’eau, au climat ou à l’action humanitaire.',
          'Utilisation de données satellitaires ou de registres administratifs comme éléments probants d’une évaluation.',
        ],
        conditions: [
          condition.professional.fr,
          'Tout membre du personnel de l’OMED nommé à ce poste s’abstient d’évaluer les activités dont il a été responsable au cours des trois années précédentes.',
          condition.test.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'number',
      required: true,
      prompt: {
        en: 'How many multi-country evaluations have you led as team leader?',
        fr: 'Combien d’évaluations multipays avez-vous menées en qualité de responsable d’équipe ?',
      },
    },
    {
      kind: 'short_text',
      required: true,
      prompt: {
        en: 'Give the title of one evaluation report you wrote and, if it is public, its address.',
        fr: 'Indiquez le titre d’un rapport d’évaluation dont vous êtes l’auteur ou l’autrice et, s’il est public, son adresse.',
      },
    },
  ],
};
