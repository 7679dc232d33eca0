import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { terms } from './common-general';

export const statistician: SeedVacancy = {
  key: 'statistician-water-use',
  contractType: 'temporary',
  category: 'professional',
  grade: 'P-3',
  departmentEn: 'Data and Hydrological Monitoring Division',
  departmentFr: 'Division des données et du suivi hydrologique',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 11,
  positions: 1,
  opensInDays: -12,
  closesInDays: 9,
  cancelled: true,
  notices: {
    en: {
      title: 'Statistician (Water Use)',
      summary:
        'Prepare the next worldwide survey of water withdrawals and use: sampling, questionnaires, data validation and the estimates published for countries with incomplete data.',
      content: {
        context: [
          'The Data and Hydrological Monitoring Division collects, checks and publishes the figures on which water policy is founded. Every three years it surveys the national statistical offices and water authorities of all Member States about withdrawals, losses and use by sector; two countries in five still return only part of the data.',
          'The Statistics Unit (four staff) needs reinforcement for the coming survey. The incumbent reports to the Head of the Unit and works with correspondents in some 120 countries.',
        ],
        purpose:
          'To deliver comparable estimates of water use, with their margins of error, on the date announced to Member States.',
        duties: [
          'Redesign the questionnaire after the lessons of the last round and align it with the System of Environmental-Economic Accounting for Water.',
          'Write the validation rules and program them in R or Python as documented, reproducible code.',
          'Examine country returns, ask national correspondents about breaks and inconsistencies, and record the outcome.',
          'Model missing values for agriculture, industry and households, and quantify the uncertainty of each estimate.',
          'Run two online workshops for national statistical offices with little experience of water accounts.',
          'Draft the methodological note and the statistical annex of the report, with tables and graphics that stand on their own.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in statistics, econometrics, applied mathematics or environmental economics.',
        ],
        experience: [
          'At least five years of experience in official or environmental statistics.',
          'Experience in survey design and in estimation from incomplete data.',
          'Advanced programming in R or Python, with version control.',
        ],
        languages: [
          'Excellent knowledge of English.',
          'Working knowledge of French or Spanish is required for contacts with national correspondents.',
        ],
        competencies: [
          'Quantitative judgement: chooses a method because it fits the data and the question, and explains its limits to non-statisticians.',
          competency.communication.en,
          competency.planning.en,
        ],
        desirable: ['Experience with small-area estimation or Bayesian hierarchical models.'],
        conditions: [
          terms.temporary.en,
          terms.temporaryInternational.en,
          condition.test.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Statisticien ou statisticienne (utilisation de l’eau)',
      summary:
        'Préparer la prochaine enquête mondiale sur les prélèvements et l’utilisation de l’eau : échantillonnage, questionnaires, validation des données et estimations pour les pays dont les données sont incomplètes.',
      content: {
        context: [
          'La Division des données et du suivi hydrologique recueille, vérifie et publie les chiffres sur lesquels se fondent les politiques de l’eau. Tous les trois ans, elle interroge les bureaux de statistique et les autorités de l’eau de tous les États membres sur les prélèvements, les pertes et l’utilisation par secteur ; deux pays sur cinq ne communiquent encore qu’une partie des données.',
          'Le Groupe de la statistique (quatre personnes) a besoin d’être renforcé en vue de la prochaine enquête. Le ou la titulaire relève de la ou du responsable du Groupe et travaille avec des correspondantes et correspondants dans quelque 120 pays.',
        ],
        purpose:
          'Produire, à la date annoncée aux États membres, des estimations comparables de l’utilisation de l’eau, assorties de leurs marges d’erreur.',
        duties: [
          'Remanier le questionnaire à la lumière des enseignements de la dernière enquête et l’aligner sur le Système de comptabilité économique et environnementale de l’eau.',
          'Rédiger les règles de validation et les programmer en R ou en Python sous forme de code documenté et reproductible.',
          'Examiner les réponses des pays, interroger les correspondantes et correspondants nationaux sur les ruptures de série et les incohérences, et consigner les conclusions.',
          'Modéliser les valeurs manquantes pour l’agriculture, l’industrie et les ménages, et quantifier l’incertitude de chaque estimation.',
          'Animer deux ateliers en ligne à l’intention des bureaux nationaux de statistique peu familiarisés avec les comptes de l’eau.',
          'Rédiger la note méthodologique et l’annexe statistique du rapport, avec des tableaux et des graphiques qui se suffisent à eux-mêmes.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en statistique, économétrie, mathématiques appliquées ou économie de l’environnement.',
        ],
        experience: [
          'Au moins cinq années d’expérience dans le domaine des statistiques officielles ou environnementales.',
          'Expérience de la conception d’enquêtes et de l’estimation à partir de données incomplètes.',
          'Programmation avancée en R ou en Python, avec gestion des versions.',
        ],
        languages: [
          'Excellente connaissance de l’anglais.',
          'La connaissance pratique du français ou de l’espagnol est exigée pour les échanges avec les correspondantes et correspondants nationaux.',
        ],
        competencies: [
          'Jugement quantitatif : choisit une méthode parce qu’elle convient aux données et à la question posée, et en explique les limites aux non-statisticiens et non-statisticiennes.',
          competency.communication.fr,
          competency.planning.fr,
        ],
        desirable: ['Expérience de l’estimation sur petits domaines ou des modèles hiérarchiques bayésiens.'],
        conditions: [
          terms.temporary.fr,
          terms.temporaryInternational.fr,
          condition.test.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [],
};
