import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { general, terms } from './common-general';

export const programme: SeedVacancy = {
  key: 'senior-programme-assistant-panama',
  contractType: 'fixed_term',
  category: 'general_service',
  grade: 'G-7',
  departmentEn: 'Regional Office for Latin America and the Caribbean',
  departmentFr: 'Bureau régional pour l’Amérique latine et les Caraïbes',
  dutyStation: 'PTY',
  arrangement: 'hybrid',
  durationMonths: 12,
  positions: 1,
  opensInDays: 5,
  closesInDays: 35,
  notices: {
    en: {
      title: 'Senior Programme Assistant',
      summary:
        'Follow the budgets, contracts and reports of WFO’s projects in Latin America and the Caribbean, and supervise the programme support team in Panama City.',
      content: {
        context: [
          'The Regional Office for Latin America and the Caribbean manages 31 projects, with a total budget of 44 million United States dollars, on rural water supply, watershed conservation and resilience to hurricanes. Most are carried out with ministries, municipalities and community water boards.',
          'The Programme Support Unit keeps projects moving between approval and final report. The incumbent works under the general supervision of the Programme Management Officer and supervises two Programme Assistants, one of whom is stationed in Lima.',
        ],
        purpose:
          'To give project managers a true and timely picture of where each project stands, and to see that agreements, payments and reports to donors go out complete and on time.',
        duties: [
          'Monitor expenditure and commitments by project and donor, forecast balances each quarter and propose budget revisions.',
          'Draft agreements with implementing partners from the approved models, check their annexes and follow them through legal and financial clearance.',
          'Prepare the financial parts of donor proposals and the tables of progress and final reports.',
          'Review partners’ expenditure statements, take part in spot checks in the field and record what has to be corrected.',
          'Keep the regional results database up to date and question figures that do not agree with the supporting evidence.',
          'Supervise, train and appraise two Programme Assistants and distribute the workload among them.',
          'Organize the annual programme review: timetable, documents, records of decisions and follow-up.',
          'Draft correspondence in Spanish and English and advise colleagues on programme rules and procedures.',
        ],
        education: [
          general.secondaryEducation.en,
          'Supplementary courses in project management, accounting or public administration; a first university degree is an asset.',
        ],
        experience: [
          'At least eight years of experience in project or programme administration, including three with budget monitoring as a main duty.',
          'Experience in working with donor-financed projects and their reporting requirements.',
          'Experience in guiding or supervising other staff.',
          'Advanced use of spreadsheets and practical knowledge of an enterprise resource planning system.',
        ],
        languages: [
          'Excellent knowledge of Spanish and very good knowledge of English.',
          'Knowledge of French or Portuguese is an advantage.',
        ],
        competencies: [
          'Analysis: sees in a table of figures what will go wrong in three months, and proposes what to do about it now.',
          'Managing performance: assigns clear tasks, gives frank and regular feedback and helps staff to progress.',
          competency.planning.en,
          competency.communication.en,
        ],
        desirable: [
          'Experience in the United Nations common system.',
          'Knowledge of the procedures of the Green Climate Fund, the Inter-American Development Bank or the European Union.',
        ],
        conditions: [
          condition.localRecruitment.en,
          'The post involves about 20 days of mission a year in the region.',
          terms.checks.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Assistant principal ou assistante principale de programme',
      summary:
        'Suivre les budgets, les contrats et les rapports des projets de l’OMED en Amérique latine et dans les Caraïbes, et superviser l’équipe d’appui aux programmes à Panama.',
      content: {
        context: [
          'Le Bureau régional pour l’Amérique latine et les Caraïbes gère 31 projets, d’un budget total de 44 millions de dollars des États-Unis, consacrés à l’approvisionnement en eau des zones rurales, à la conservation des bassins versants et à la résilience face aux ouragans. La plupart sont exécutés avec des ministères, des municipalités et des comités d’usagers de l’eau.',
          'Le Groupe de l’appui aux programmes veille à la bonne marche des projets, de leur approbation au rapport final. Le ou la titulaire travaille sous la supervision générale de la ou du spécialiste de la gestion des programmes et encadre deux assistantes ou assistants de programme, dont une personne en poste à Lima.',
        ],
        purpose:
          'Donner aux responsables de projet une image fidèle et actuelle de l’état de chaque projet, et veiller à ce que les accords, les paiements et les rapports aux bailleurs de fonds soient complets et établis dans les délais.',
        duties: [
          'Suivre les dépenses et les engagements par projet et par bailleur de fonds, établir chaque trimestre des prévisions de soldes et proposer des révisions budgétaires.',
          'Rédiger les accords avec les partenaires d’exécution d’après les modèles approuvés, en vérifier les annexes et en suivre la validation juridique et financière.',
          'Établir la partie financière des propositions soumises aux bailleurs de fonds ainsi que les tableaux des rapports d’étape et des rapports finals.',
          'Examiner les états de dépenses des partenaires, participer aux contrôles ponctuels sur le terrain et consigner les corrections à apporter.',
          'Tenir à jour la base de données régionale sur les résultats et demander des explications sur les chiffres qui ne concordent pas avec les pièces justificatives.',
          'Encadrer, former et évaluer deux assistantes ou assistants de programme et répartir la charge de travail entre ces personnes.',
          'Organiser l’examen annuel du programme : calendrier, documents, relevés de décisions et suivi.',
          'Rédiger la correspondance en espagnol et en anglais et conseiller les collègues sur les règles et procédures applicables aux programmes.',
        ],
        education: [
          general.secondaryEducation.fr,
          'Cours complémentaires de gestion de projets, de comptabilité ou d’administration publique ; un diplôme universitaire de premier cycle est un atout.',
        ],
        experience: [
          'Au moins huit années d’expérience de l’administration de projets ou de programmes, dont trois principalement consacrées au suivi budgétaire.',
          'Expérience des projets financés par des bailleurs de fonds et de leurs exigences en matière de rapports.',
          'Expérience de l’orientation ou de l’encadrement d’autres membres du personnel.',
          'Emploi avancé des tableurs et connaissance pratique d’un progiciel de gestion intégré.',
        ],
        languages: [
          'Excellente connaissance de l’espagnol et très bonne connaissance de l’anglais.',
          'La connaissance du français ou du portugais est un atout.',
        ],
        competencies: [
          'Sens de l’analyse : discerne dans un tableau de chiffres ce qui posera problème dans trois mois et propose sans attendre des mesures.',
          'Gestion de la performance : confie des tâches claires, dit régulièrement et franchement ce qu’il en est et aide le personnel à progresser.',
          competency.planning.fr,
          competency.communication.fr,
        ],
        desirable: [
          'Expérience acquise dans une organisation appliquant le régime commun des Nations Unies.',
          'Connaissance des procédures du Fonds vert pour le climat, de la Banque interaméricaine de développement ou de l’Union européenne.',
        ],
        conditions: [
          condition.localRecruitment.fr,
          'Le poste comporte environ 20 jours de mission par an dans la région.',
          terms.checks.fr,
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
        en: 'What is the largest annual project budget you have monitored, in thousands of United States dollars?',
        fr: 'Quel est le plus gros budget annuel de projet que vous ayez suivi, en milliers de dollars des États-Unis ?',
      },
    },
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Can you draft official correspondence in both Spanish and English without assistance?',
        fr: 'Êtes-vous en mesure de rédiger sans aide de la correspondance officielle en espagnol et en anglais ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'long_text',
      required: false,
      prompt: {
        en: 'Give an example of a project whose expenditure was off course when you took it over, and explain what you did.',
        fr: 'Donnez l’exemple d’un projet dont les dépenses s’écartaient des prévisions lorsque vous l’avez repris, et expliquez ce que vous avez fait.',
      },
    },
  ],
};
