import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const partnershipsOfficer: SeedVacancy = {
  key: 'partnerships-resource-mobilization-officer-almaty',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-3',
  departmentEn: 'Partnerships and Resource Mobilization Office',
  departmentFr: 'Bureau des partenariats et de la mobilisation des ressources',
  dutyStation: 'ALA',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -16,
  closesInDays: 9,
  cancelled: true,
  notices: {
    en: {
      title: 'Partnerships and Resource Mobilization Officer',
      summary:
        'Bring governments, development banks and foundations together to finance the monitoring of glaciers and shared rivers in Central Asia.',
      content: {
        context: [
          'The Partnerships and Resource Mobilization Office raises the voluntary contributions that finance more than half of the activities of WFO. It places officers in the regions where the prospects of funding are greatest.',
          'The incumbent is posted to the Regional Office for Europe and Central Asia in Almaty, reports to the Chief of Partnerships in Geneva and supports the Regional Director. The main task is to finance the second phase of the Water Towers of Central Asia programme, estimated at CHF 28 million.',
        ],
        purpose:
          'To secure predictable funding and lasting partnerships for the work of WFO in Europe and Central Asia, in line with the needs expressed by Member States.',
        duties: [
          'Draw up and carry out a resource mobilization plan for the region, with targets that are reviewed every quarter.',
          'Research the priorities of donors, and assess risks to the reputation of the Organization before any approach to a private partner.',
          'Write concept notes and proposals with technical staff, and prepare budgets in the format of each donor.',
          'Negotiate contribution agreements with the support of the Legal Office and the Finance and Budget Division.',
          'Organize donor meetings, field visits and the annual round table on glaciers and water.',
          'See that reports to donors are sent on time, and that results are made known.',
          'Keep the partner database up to date and report on commitments and receipts.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in international relations, economics, public administration, environmental policy or a related field. A first-level degree with two additional years of relevant experience may be accepted instead.',
        ],
        experience: [
          'At least five years of experience in resource mobilization, partnership development or development cooperation.',
          'Success in obtaining funding of more than CHF 1 million from public or multilateral donors.',
          'Knowledge of the procedures of the European Union, the Green Climate Fund or the development banks.',
        ],
        languages: [
          'Excellent knowledge of English and good working knowledge of Russian.',
          'Knowledge of French or Kazakh is an advantage.',
        ],
        competencies: [
          'Networking: builds trust with partners, keeps promises and maintains contact after the agreement is signed.',
          'Drafting ability: turns technical plans into proposals that a reader in a hurry can understand and approve.',
          competency.planning.en,
          competency.accountability.en,
        ],
        desirable: [
          'Experience of work in Central Asia or the South Caucasus.',
          'Knowledge of the financing of climate adaptation.',
        ],
        conditions: [
          condition.professional.en,
          'The post involves missions of up to 45 days a year in the region and in donor capitals.',
          condition.test.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Spécialiste des partenariats et de la mobilisation des ressources',
      summary:
        'Réunir gouvernements, banques de développement et fondations pour financer le suivi des glaciers et des cours d’eau partagés d’Asie centrale.',
      content: {
        context: [
          'Le Bureau des partenariats et de la mobilisation des ressources recueille les contributions volontaires qui financent plus de la moitié des activités de l’OMED. Il affecte des spécialistes dans les régions où les perspectives de financement sont les plus prometteuses.',
          'En poste au Bureau régional pour l’Europe et l’Asie centrale, à Almaty, le ou la titulaire relève de la cheffe ou du chef des partenariats, à Genève, et seconde la directrice régionale ou le directeur régional. Sa tâche principale est de financer la deuxième phase du programme « Châteaux d’eau de l’Asie centrale », estimée à 28 millions de francs suisses.',
        ],
        purpose:
          'Assurer à l’action de l’OMED en Europe et en Asie centrale un financement prévisible et des partenariats durables, conformes aux besoins exprimés par les États membres.',
        duties: [
          'Établir et exécuter un plan de mobilisation des ressources pour la région, assorti d’objectifs revus chaque trimestre.',
          'Étudier les priorités des donateurs et apprécier, avant toute démarche auprès d’un partenaire privé, les risques pour la réputation de l’Organisation.',
          'Rédiger des notes de cadrage et des propositions avec le personnel technique, et établir les budgets selon la présentation exigée par chaque donateur.',
          'Négocier les accords de contribution avec l’appui du Bureau juridique et de la Division des finances et du budget.',
          'Organiser les réunions de donateurs, les visites de terrain et la table ronde annuelle sur les glaciers et l’eau.',
          'Veiller à l’envoi des rapports aux donateurs dans les délais et faire connaître les résultats obtenus.',
          'Tenir à jour la base de données des partenaires et rendre compte des engagements et des encaissements.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en relations internationales, économie, administration publique ou politique de l’environnement ou dans un domaine apparenté. Un diplôme de premier cycle assorti de deux années supplémentaires d’expérience pertinente peut être accepté.',
        ],
        experience: [
          'Au moins cinq années d’expérience de la mobilisation des ressources, de la création de partenariats ou de la coopération pour le développement.',
          'Obtention avérée de financements de plus de 1 million de francs suisses auprès de donateurs publics ou multilatéraux.',
          'Connaissance des procédures de l’Union européenne, du Fonds vert pour le climat ou des banques de développement.',
        ],
        languages: [
          'Excellente connaissance de l’anglais et bonne connaissance pratique du russe.',
          'La connaissance du français ou du kazakh est un atout.',
        ],
        competencies: [
          'Création de réseaux : inspire confiance aux partenaires, tient ses promesses et garde le contact après la signature de l’accord.',
          'Qualités rédactionnelles : transforme des plans techniques en propositions qu’une lectrice ou un lecteur pressé puisse comprendre et approuver.',
          competency.planning.fr,
          competency.accountability.fr,
        ],
        desirable: [
          'Expérience du travail en Asie centrale ou dans le Caucase du Sud.',
          'Connaissance du financement de l’adaptation aux changements climatiques.',
        ],
        conditions: [
          condition.professional.fr,
          'Le poste comporte des missions dans la région et dans les capitales des donateurs, à raison de 45 jours par an au plus.',
          condition.test.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [],
};
