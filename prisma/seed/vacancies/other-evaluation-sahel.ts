import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { consultancy } from './common-other';

export const evaluationSahel: SeedVacancy = {
  key: 'consultant-evaluation-sahel-cities',
  contractType: 'consultant',
  category: 'none',
  grade: null,
  departmentEn: 'Evaluation Office',
  departmentFr: 'Bureau de l’évaluation',
  dutyStation: 'GVA',
  arrangement: 'remote',
  durationMonths: 5,
  positions: 1,
  opensInDays: -10,
  closesInDays: 11,
  cancelled: true,
  notices: {
    fr: {
      title:
        'Consultante ou consultant : évaluation à mi-parcours du programme « Eau sûre pour les villes du Sahel »',
      summary:
        'Conduire l’évaluation indépendante, à mi-parcours, d’un programme de cinq ans qui vise à donner accès à une eau sûre à 1,2 million de personnes au Burkina Faso, au Niger et au Tchad.',
      content: {
        context: [
          'Le Bureau de l’évaluation mesure, en toute indépendance à l’égard des services d’exécution, la pertinence et les effets des programmes de l’OMED. Il rend compte directement au Comité exécutif, et tous ses rapports sont publiés.',
          'Le programme « Eau sûre pour les villes du Sahel » réhabilite les réseaux de neuf villes secondaires et y crée des services de contrôle de la qualité de l’eau. L’évaluation porte sur les trente premiers mois. La ou le titulaire du contrat dirigera une équipe comprenant une ou un spécialiste national dans chacun des trois pays, recrutés séparément.',
        ],
        purpose:
          'Déterminer si le programme est en voie d’atteindre ses objectifs, expliquer les écarts constatés et recommander les ajustements à apporter dans la seconde moitié de son exécution.',
        duties: [
          'Rapport initial (mois 1) : théorie du changement reconstituée, matrice d’évaluation, méthodes, échantillon et calendrier.',
          'Analyse documentaire et données : budgets, rapports, mesures de la qualité de l’eau et enquêtes auprès des ménages.',
          'Deux missions de dix jours et encadrement à distance des travaux des spécialistes nationaux dans les villes où les conditions de sécurité ne permettent pas de se rendre.',
          'Note de constatations préliminaires et atelier de restitution avec les parties prenantes de chaque pays (mois 3).',
          'Projet de rapport de 40 pages au plus, assorti de conclusions étayées et de dix recommandations au maximum (mois 4).',
          'Rapport définitif, tableau des observations reçues et des suites données, et note de synthèse de quatre pages (mois 5).',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en évaluation, économie, sciences sociales, génie de l’eau ou dans un domaine apparenté.',
        ],
        experience: [
          'Au moins dix années d’expérience de l’évaluation de programmes de développement, dont trois évaluations conduites en qualité de cheffe ou de chef d’équipe.',
          'Expérience de l’évaluation dans le secteur de l’eau et en Afrique subsaharienne.',
          'Maîtrise des méthodes mixtes et des méthodes d’enquête à distance.',
        ],
        languages: [
          'Excellente maîtrise du français à l’écrit et bonne connaissance pratique de l’anglais.',
          'La connaissance du haoussa, du mooré ou de l’arabe tchadien est un atout.',
        ],
        competencies: [
          'Indépendance de jugement : fonde ses conclusions sur des preuves et les maintient lorsqu’elles déplaisent.',
          'Déontologie : protège la confidentialité des personnes interrogées et prend en compte leurs droits et leur sécurité.',
          competency.planning.fr,
          competency.communication.fr,
        ],
        desirable: [
          'Connaissance des normes et règles d’évaluation du Groupe des Nations Unies pour l’évaluation.',
          'Expérience des évaluations tenant compte des questions de genre.',
        ],
        conditions: [
          'Le contrat représente 65 jours de travail sur cinq mois. Les personnes qui ont pris part à la conception ou à l’exécution du programme ne peuvent pas être retenues.',
          consultancy.status.fr,
          consultancy.obligations.fr,
          consultancy.travel.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Have you taken any part in the design or implementation of the programme to be evaluated?',
        fr: 'Avez-vous pris part, à quelque titre que ce soit, à la conception ou à l’exécution du programme à évaluer ?',
      },
      knockOut: { values: ['yes'] },
    },
    {
      kind: 'number',
      required: true,
      prompt: {
        en: 'How many evaluations have you conducted as team leader?',
        fr: 'Combien d’évaluations avez-vous conduites en qualité de cheffe ou de chef d’équipe ?',
      },
    },
  ],
};
