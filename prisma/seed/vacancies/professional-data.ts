import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const dataScientist: SeedVacancy = {
  key: 'data-scientist-river-flow-observations',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-3',
  departmentEn: 'Data and Hydrological Monitoring Division',
  departmentFr: 'Division des données et du suivi hydrologique',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -14,
  closesInDays: 7,
  notices: {
    en: {
      title: 'Data Scientist (River Flow Observations)',
      summary:
        'Turn readings from 18,000 gauging stations and satellites into the daily picture of the world’s rivers that WFO publishes for all to use.',
      content: {
        context: [
          'The Data and Hydrological Monitoring Division collects observations of rivers, lakes and reservoirs from 132 countries, checks them and publishes them under an open licence in the World River Observatory.',
          'The incumbent joins a team of six data scientists, hydrologists and engineers, reports to the Head of the Observatory and will concentrate on quality control and on basins where there are few gauges or none.',
        ],
        purpose:
          'To make the data of the World River Observatory more complete, more trustworthy and easier to use, above all for services in countries with few stations.',
        duties: [
          'Design and run automated quality control for time series of level and discharge, and record why each value is flagged.',
          'Combine gauge, satellite altimetry and rainfall data to estimate flows in ungauged basins, with stated uncertainty.',
          'Maintain the pipelines that process 40 million readings a day, with tests, monitoring and documentation.',
          'Work with national services to correct station metadata and rating curves at the source.',
          'Publish data sets, programming interfaces and notebooks that others can reproduce.',
          'Prepare analyses and charts for the annual State of Rivers report.',
          'Train staff of national services in data management, by distance learning and two workshops a year.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in data science, statistics, hydrology, computer science or another quantitative field.',
        ],
        experience: [
          'At least five years of experience in data science, including two with environmental or other sensor data.',
          'Strong programming skills in Python or R, and practice of SQL, version control and automated testing.',
          'Experience in statistical or machine learning methods for time series with gaps and errors.',
        ],
        languages: [
          'Excellent knowledge of English.',
          'Working knowledge of French or of another official language of the United Nations is an advantage.',
        ],
        competencies: [
          'Scientific rigour: validates results against independent data and publishes limitations with findings.',
          'Creativity: looks for new ways to use scarce data and drops those that do not work.',
          competency.teamwork.en,
          competency.communication.en,
        ],
        desirable: [
          'Contributions to open source software or open data.',
          'Experience with remote sensing of inland waters.',
        ],
        conditions: [
          condition.professional.en,
          'The written test is a practical exercise to be done at home in four hours on a data set provided; candidates use the tools of their choice.',
          condition.reserve.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Spécialiste de la science des données (observation du débit des cours d’eau)',
      summary:
        'Tirer des relevés de 18 000 stations de jaugeage et des satellites le tableau quotidien des cours d’eau du monde que l’OMED met à la disposition du public.',
      content: {
        context: [
          'La Division des données et du suivi hydrologique recueille dans 132 pays les observations relatives aux cours d’eau, aux lacs et aux réservoirs, les vérifie et les publie sous licence libre dans l’Observatoire mondial des cours d’eau.',
          'Au sein d’une équipe de six spécialistes de la science des données, de l’hydrologie et de l’ingénierie, le ou la titulaire relève de la personne responsable de l’Observatoire et se consacre principalement au contrôle de la qualité et aux bassins peu ou pas jaugés.',
        ],
        purpose:
          'Rendre les données de l’Observatoire mondial des cours d’eau plus complètes, plus fiables et plus faciles à utiliser, avant tout pour les services des pays qui disposent de peu de stations.',
        duties: [
          'Concevoir et exploiter le contrôle automatique de la qualité des séries chronologiques de niveau et de débit, et consigner le motif de chaque signalement.',
          'Combiner les données de jaugeage, d’altimétrie satellitaire et de précipitations pour estimer les débits des bassins non jaugés, en indiquant l’incertitude.',
          'Maintenir les chaînes de traitement de 40 millions de relevés par jour, avec leurs tests, leur surveillance et leur documentation.',
          'Collaborer avec les services nationaux pour corriger à la source les métadonnées des stations et les courbes de tarage.',
          'Publier des jeux de données, des interfaces de programmation et des carnets de calcul reproductibles.',
          'Réaliser des analyses et des graphiques pour le rapport annuel sur l’état des cours d’eau.',
          'Former le personnel des services nationaux à la gestion des données, à distance et lors de deux ateliers par an.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en science des données, statistique, hydrologie ou informatique ou dans une autre discipline quantitative.',
        ],
        experience: [
          'Au moins cinq années d’expérience de la science des données, dont deux portant sur des données environnementales ou d’autres données de capteurs.',
          'Grande maîtrise de la programmation en Python ou en R, et pratique de SQL, de la gestion de versions et des tests automatisés.',
          'Expérience des méthodes statistiques ou d’apprentissage automatique appliquées à des séries chronologiques lacunaires ou entachées d’erreurs.',
        ],
        languages: [
          'Excellente connaissance de l’anglais.',
          'La connaissance pratique du français ou d’une autre langue officielle de l’Organisation des Nations Unies est un atout.',
        ],
        competencies: [
          'Rigueur scientifique : valide les résultats au moyen de données indépendantes et en publie les limites.',
          'Créativité : cherche de nouvelles façons d’exploiter des données rares et abandonne celles qui ne donnent rien.',
          competency.teamwork.fr,
          competency.communication.fr,
        ],
        desirable: [
          'Contributions à des logiciels libres ou à des données ouvertes.',
          'Expérience de la télédétection des eaux continentales.',
        ],
        conditions: [
          condition.professional.fr,
          'L’épreuve écrite est un exercice pratique de quatre heures, à faire chez soi avec les outils de son choix à partir d’un jeu de données fourni.',
          condition.reserve.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'single_choice',
      required: true,
      prompt: {
        en: 'In which language have you written most of your data processing code over the past three years?',
        fr: 'Dans quel langage avez-vous écrit l’essentiel de votre code de traitement de données au cours des trois dernières années ?',
      },
      options: [
        { value: 'python', label: { en: 'Python', fr: 'Python' } },
        { value: 'r', label: { en: 'R', fr: 'R' } },
        { value: 'julia', label: { en: 'Julia', fr: 'Julia' } },
        { value: 'other', label: { en: 'Another language', fr: 'Un autre langage' } },
      ],
    },
    {
      kind: 'short_text',
      required: false,
      prompt: {
        en: 'Give the address of a public repository or publication that shows your work.',
        fr: 'Indiquez l’adresse d’un dépôt public ou d’une publication qui illustre votre travail.',
      },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe an error you found in observational data: how you detected it, what caused it and what you did about it.',
        fr: 'Décrivez une erreur que vous avez décelée dans des données d’observation : comment vous l’avez repérée, quelle en était la cause et ce que vous avez fait.',
      },
    },
  ],
};
