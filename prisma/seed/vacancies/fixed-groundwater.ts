import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const groundwater: SeedVacancy = {
  key: 'hydrogeologist-groundwater-governance',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-4',
  departmentEn: 'Water Resources Division',
  departmentFr: 'Division des ressources en eau',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -9,
  closesInDays: 21,
  notices: {
    en: {
      title: 'Hydrogeologist (Groundwater Governance)',
      summary:
        'Lead WFO’s advice to Member States on assessing, monitoring and regulating aquifers, and manage the global programme on groundwater under stress.',
      content: {
        context: [
          'The Water Resources Division helps Member States to know how much fresh water they have, how it moves and who depends on it. Groundwater supplies half of the world’s households, yet fewer than one country in three monitors its main aquifers regularly.',
          'The Groundwater Section (seven staff) runs the Aquifers under Stress programme, active in 22 countries. The incumbent works under the supervision of the Chief of Section and guides the work of two Professional staff members.',
        ],
        purpose:
          'To give national authorities sound, usable advice on the state and governance of their aquifers, and to ensure that the Aquifers under Stress programme delivers its results.',
        duties: [
          'Plan and manage the Aquifers under Stress programme: work plans, budgets, partners and reports to the Executive Committee.',
          'Advise ministries and basin agencies on monitoring networks, abstraction licensing and the protection of recharge zones.',
          'Lead technical missions and review national aquifer assessments, including numerical flow models and isotope studies.',
          'Prepare WFO guidelines on managed aquifer recharge and on groundwater in urban planning.',
          'Develop cooperation with geological surveys, universities and river basin organizations, and negotiate agreements with donors.',
          'Represent WFO in expert groups and explain technical findings to delegates who are not hydrogeologists.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in hydrogeology, geology, hydrology or civil engineering.',
        ],
        experience: [
          'At least seven years of progressively responsible experience in groundwater assessment or management, including three at the international level.',
          'Experience in managing multi-country projects financed by external donors.',
          'Practical command of groundwater modelling software (MODFLOW, FEFLOW or similar).',
        ],
        languages: [
          'Excellent knowledge of English and good working knowledge of French.',
          'Knowledge of Arabic or Spanish is an advantage.',
        ],
        competencies: [
          'Technical judgement: weighs incomplete field data, states uncertainty openly and reaches conclusions that authorities can act on.',
          'Partnership: builds lasting cooperation among institutions whose interests in the same aquifer differ.',
          competency.planning.en,
          competency.communication.en,
        ],
        desirable: [
          'Publications on transboundary or coastal aquifers.',
          'Experience with satellite gravimetry data in water-balance studies.',
        ],
        conditions: [
          condition.professional.en,
          'The post involves missions of up to 50 days a year, some to remote field sites.',
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Hydrogéologue (gouvernance des eaux souterraines)',
      summary:
        'Conduire les activités de conseil de l’OMED aux États membres sur l’évaluation, le suivi et la réglementation des aquifères, et gérer le programme mondial consacré aux eaux souterraines menacées.',
      content: {
        context: [
          'La Division des ressources en eau aide les États membres à connaître le volume de leurs eaux douces, leurs mouvements et les populations qui en dépendent. Les eaux souterraines alimentent la moitié des ménages de la planète, mais moins d’un pays sur trois suit régulièrement l’état de ses principaux aquifères.',
          'La Section des eaux souterraines (sept personnes) met en œuvre le programme « Aquifères menacés » dans 22 pays. Le ou la titulaire relève de la cheffe ou du chef de section et oriente les travaux de deux membres du personnel de la catégorie professionnelle.',
        ],
        purpose:
          'Fournir aux autorités nationales des conseils fiables et applicables sur l’état et la gouvernance de leurs aquifères, et veiller à ce que le programme « Aquifères menacés » atteigne ses résultats.',
        duties: [
          'Planifier et gérer le programme « Aquifères menacés » : plans de travail, budgets, partenariats et rapports au Comité exécutif.',
          'Conseiller les ministères et les agences de bassin sur les réseaux de suivi, l’octroi des autorisations de prélèvement et la protection des zones de recharge.',
          'Diriger des missions techniques et examiner les évaluations nationales d’aquifères, y compris les modèles numériques d’écoulement et les études isotopiques.',
          'Élaborer les directives de l’OMED sur la recharge maîtrisée des aquifères et sur la prise en compte des eaux souterraines dans l’aménagement urbain.',
          'Développer la coopération avec les services géologiques, les universités et les organismes de bassin, et négocier des accords avec les bailleurs de fonds.',
          'Représenter l’OMED dans des groupes d’experts et expliquer les conclusions techniques à des déléguées et délégués non spécialistes.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en hydrogéologie, géologie, hydrologie ou génie civil.',
        ],
        experience: [
          'Au moins sept années d’expérience à des niveaux de responsabilité croissants dans l’évaluation ou la gestion des eaux souterraines, dont trois à l’échelon international.',
          'Expérience de la gestion de projets multipays financés par des bailleurs extérieurs.',
          'Maîtrise pratique des logiciels de modélisation des eaux souterraines (MODFLOW, FEFLOW ou équivalents).',
        ],
        languages: [
          'Excellente connaissance de l’anglais et bonne connaissance pratique du français.',
          'La connaissance de l’arabe ou de l’espagnol est un atout.',
        ],
        competencies: [
          'Jugement technique : apprécie des données de terrain incomplètes, énonce clairement les incertitudes et parvient à des conclusions exploitables par les autorités.',
          'Sens du partenariat : instaure une coopération durable entre des institutions dont les intérêts à l’égard d’un même aquifère divergent.',
          competency.planning.fr,
          competency.communication.fr,
        ],
        desirable: [
          'Publications sur les aquifères transfrontières ou côtiers.',
          'Expérience de l’emploi de données de gravimétrie satellitaire dans les bilans hydriques.',
        ],
        conditions: [
          condition.professional.fr,
          'Le poste comporte des missions, à raison de 50 jours par an au plus, parfois sur des sites isolés.',
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
        en: 'Do you have at least seven years of professional experience in groundwater assessment or management?',
        fr: 'Avez-vous au moins sept années d’expérience professionnelle dans l’évaluation ou la gestion des eaux souterraines ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe an aquifer assessment you led, and what the authorities decided on the strength of it.',
        fr: 'Décrivez une évaluation d’aquifère que vous avez dirigée et les décisions que les autorités en ont tirées.',
      },
    },
  ],
};
