import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { internship } from './common-other';

export const internshipData: SeedVacancy = {
  key: 'internship-hydrological-data',
  contractType: 'internship',
  category: 'none',
  grade: null,
  departmentEn: 'Data and Hydrological Monitoring Division',
  departmentFr: 'Division des données et du suivi hydrologique',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 6,
  positions: 2,
  opensInDays: -6,
  closesInDays: 24,
  notices: {
    en: {
      title: 'Intern, Hydrological Data',
      summary:
        'Help to check, document and publish the river discharge and lake level series that Member States entrust to WFO’s Global Hydrological Data Centre.',
      content: {
        context: [
          'The Data and Hydrological Monitoring Division collects the measurements of national hydrological services, checks them and makes them available free of charge. Its Global Hydrological Data Centre holds series from some 18,000 stations in 132 countries, the oldest of which begins in 1807.',
          'The interns will join the Data Quality Team, made up of two hydrologists and two database specialists, and each will be guided by one of the hydrologists.',
        ],
        purpose:
          'To clear part of the backlog of series awaiting quality control while giving two students practical experience of international data work.',
        duties: [
          'Check incoming discharge and water level series for gaps, jumps in datum and implausible values, and note the doubtful ones.',
          'Write to national hydrological services, under supervision, to clear up discrepancies in station metadata.',
          'Improve the scripts, in Python or R, with which the Team finds anomalies, and document them.',
          'Complete station records: coordinates, catchment areas, rating curves and history of instruments.',
          'Help to prepare maps and graphs for the annual State of Rivers and Lakes report.',
          'Present the results to the Division at the end of the internship, with suggestions for improving the checks.',
        ],
        education: [
          'Studies in hydrology, geography, environmental or civil engineering, statistics, computer science or a related field, in the final year of a bachelor’s programme or at a higher level.',
        ],
        experience: [
          'No professional experience is required.',
          'Ability to process tabular data in Python or R, shown by coursework or a personal project.',
        ],
        languages: [
          'Good working knowledge of English or French, and at least basic knowledge of the other.',
          'Knowledge of Russian, Spanish or another official language of WFO is an advantage.',
        ],
        competencies: [
          'Attention to detail: works with care, records what has been changed and why, and says when something does not add up.',
          'Willingness to learn: asks questions, accepts advice and shares knowledge with others.',
          competency.teamwork.en,
        ],
        desirable: [
          'Familiarity with relational databases (SQL) or with geographic information systems.',
          'Coursework in hydrometry or time-series analysis.',
        ],
        conditions: [
          internship.enrolment.en,
          internship.stipend.en,
          'The internships begin in the first week of a month to be agreed and last six months. Two days of teleworking a week are allowed after the first month.',
          internship.status.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Stagiaire (données hydrologiques)',
      summary:
        'Contribuer à contrôler, à documenter et à publier les séries de débits et de niveaux que les États membres confient au Centre mondial de données hydrologiques de l’OMED.',
      content: {
        context: [
          'La Division des données et du suivi hydrologique rassemble les mesures des services hydrologiques nationaux, les contrôle et les met gratuitement à disposition. Son Centre mondial de données hydrologiques détient les séries de quelque 18 000 stations réparties dans 132 pays, dont la plus ancienne commence en 1807.',
          'Les stagiaires rejoindront l’équipe chargée de la qualité des données, qui comprend deux hydrologues et deux spécialistes des bases de données ; chaque stage sera encadré par l’une ou l’un des hydrologues.',
        ],
        purpose:
          'Résorber une partie de l’arriéré des séries en attente de contrôle, tout en offrant à deux étudiantes ou étudiants une expérience concrète du traitement de données à l’échelle internationale.',
        duties: [
          'Vérifier les séries de débits et de niveaux reçues, afin d’y déceler les lacunes, les changements de zéro d’échelle et les valeurs invraisemblables, et signaler les données douteuses.',
          'Écrire, sous supervision, aux services hydrologiques nationaux pour lever les incohérences relevées dans les métadonnées des stations.',
          'Améliorer et documenter les scripts, en Python ou en R, dont l’équipe se sert pour détecter les anomalies.',
          'Compléter les fiches des stations : coordonnées, superficie du bassin versant, courbes de tarage et historique des instruments.',
          'Participer à l’établissement des cartes et des graphiques du rapport annuel sur l’état des cours d’eau et des lacs.',
          'Présenter à la Division, en fin de stage, les résultats obtenus et des propositions pour améliorer les contrôles.',
        ],
        education: [
          'Études en hydrologie, géographie, génie de l’environnement, génie civil, statistique, informatique ou dans un domaine apparenté, en dernière année de licence ou à un niveau supérieur.',
        ],
        experience: [
          'Aucune expérience professionnelle n’est exigée.',
          'Aptitude à traiter des données tabulaires en Python ou en R, attestée par des travaux universitaires ou par un projet personnel.',
        ],
        languages: [
          'Bonne connaissance pratique de l’anglais ou du français et connaissance au moins élémentaire de l’autre langue.',
          'La connaissance du russe, de l’espagnol ou d’une autre langue officielle de l’OMED est un atout.',
        ],
        competencies: [
          'Souci du détail : travaille avec soin, consigne les modifications apportées et leurs motifs, et signale ce qui ne concorde pas.',
          'Volonté d’apprendre : pose des questions, accepte les conseils et fait part de ses connaissances.',
          competency.teamwork.fr,
        ],
        desirable: [
          'Bonne pratique des bases de données relationnelles (SQL) ou des systèmes d’information géographique.',
          'Enseignements suivis en hydrométrie ou en analyse de séries chronologiques.',
        ],
        conditions: [
          internship.enrolment.fr,
          internship.stipend.fr,
          'Les stages débutent la première semaine d’un mois à convenir et durent six mois. Le télétravail est autorisé deux jours par semaine à l’issue du premier mois.',
          internship.status.fr,
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
        en: 'Are you enrolled in a master’s or doctoral programme or in the final year of a bachelor’s programme, or have you graduated from one in the last twelve months?',
        fr: 'Êtes-vous inscrit ou inscrite en master, en doctorat ou en dernière année de licence, ou avez-vous obtenu l’un de ces diplômes au cours des douze derniers mois ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'Which of these tools have you used to process data?',
        fr: 'Lesquels de ces outils avez-vous utilisés pour traiter des données ?',
      },
      options: [
        { value: 'python', label: { en: 'Python', fr: 'Python' } },
        { value: 'r', label: { en: 'R', fr: 'R' } },
        { value: 'sql', label: { en: 'SQL', fr: 'SQL' } },
        {
          value: 'gis',
          label: { en: 'Geographic information systems', fr: 'Systèmes d’information géographique' },
        },
        { value: 'none', label: { en: 'None of these', fr: 'Aucun de ces outils' } },
      ],
      knockOut: { values: ['none'] },
    },
    {
      kind: 'short_text',
      required: true,
      prompt: {
        en: 'From which month are you available, and for how long?',
        fr: 'À partir de quel mois êtes-vous disponible, et pour quelle durée ?',
      },
    },
  ],
};
