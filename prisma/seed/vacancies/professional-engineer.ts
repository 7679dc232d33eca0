import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const nationalEngineer: SeedVacancy = {
  key: 'national-water-supply-engineer-beirut',
  contractType: 'fixed_term',
  category: 'national_officer',
  grade: 'NO-C',
  departmentEn: 'Regional Office for the Arab States',
  departmentFr: 'Bureau régional pour les États arabes',
  dutyStation: 'BEY',
  arrangement: 'on_site',
  durationMonths: 12,
  positions: 1,
  opensInDays: -60,
  closesInDays: -5,
  notices: {
    en: {
      title: 'National Water Supply Engineer',
      summary:
        'Help the public water establishments of Lebanon to rehabilitate pumping stations, cut losses and power supply systems with solar energy.',
      content: {
        context: [
          'The area office in Beirut, part of the Regional Office for the Arab States, assists the Ministry of Energy and Water and the four regional water establishments in restoring a service that reaches most households only a few hours a day.',
          'The incumbent leads the engineering team of the Sustainable Pumping programme (84 stations), reports to the Head of the area office and supervises three field engineers and a geographic information systems assistant.',
        ],
        purpose:
          'To ensure that the works financed by the programme are well designed, safely built and handed over to establishments able to run them.',
        duties: [
          'Survey pumping stations, reservoirs and networks, and rank works by the number of people served and the energy saved.',
          'Design the rehabilitation of wells and pumps, photovoltaic supply, chlorination and metering, or review the designs of consultants.',
          'Prepare technical specifications and bills of quantities, and take part in the evaluation of bids.',
          'Supervise works, certify progress and enforce safety and environmental rules on sites.',
          'Set up with each establishment a maintenance plan, a stock of spare parts and training for operators.',
          'Measure water losses by district and propose repairs, pressure management and fairer billing.',
          'Coordinate technically with humanitarian partners who supply host communities and refugees.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in civil, mechanical, electrical or environmental engineering.',
        ],
        experience: [
          'At least five years of experience in the design or supervision of water supply works.',
          'Experience in hydraulic modelling (EPANET, WaterGEMS or similar) and in the sizing of pumps.',
          'Experience of working with a public water establishment, a contractor or a consulting firm in Lebanon.',
        ],
        languages: [
          'Excellent knowledge of Arabic and good working knowledge of English or French.',
          'Knowledge of the third of these languages is an advantage.',
        ],
        competencies: [
          'Engineering judgement: prefers robust solutions that local operators can maintain, and justifies them by figures.',
          'Safety first: stops works that put people at risk, whatever the cost or delay.',
          competency.teamwork.en,
          competency.accountability.en,
          competency.planning.en,
        ],
        desirable: [
          'Membership of the Order of Engineers and Architects of Beirut or of Tripoli.',
          'Experience in solar pumping systems of more than 50 kW.',
        ],
        conditions: [
          condition.nationalOfficer.en,
          'The post involves visits to sites in all governorates, several days a week, by office vehicle.',
          condition.test.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Ingénieur ou ingénieure de l’approvisionnement en eau (recrutement national)',
      summary:
        'Aider les établissements publics des eaux du Liban à remettre en état les stations de pompage, à réduire les pertes et à alimenter les installations en énergie solaire.',
      content: {
        context: [
          'Le bureau de zone de Beyrouth, rattaché au Bureau régional pour les États arabes, aide le Ministère de l’énergie et de l’eau et les quatre établissements régionaux des eaux à rétablir un service qui n’est assuré à la plupart des ménages que quelques heures par jour.',
          'Le ou la titulaire dirige l’équipe d’ingénierie du programme « Pompage durable » (84 stations), relève de la cheffe ou du chef du bureau de zone et encadre trois ingénieures ou ingénieurs de terrain et une assistante ou un assistant aux systèmes d’information géographique.',
        ],
        purpose:
          'Faire en sorte que les travaux financés par le programme soient bien conçus, réalisés en toute sécurité et remis à des établissements capables d’exploiter les ouvrages.',
        duties: [
          'Inspecter les stations de pompage, les réservoirs et les réseaux, et classer les travaux selon le nombre de personnes desservies et l’énergie économisée.',
          'Concevoir la remise en état des puits et des pompes, l’alimentation photovoltaïque, la chloration et le comptage, ou examiner les études des bureaux d’ingénierie.',
          'Établir les prescriptions techniques et les devis quantitatifs, et participer à l’évaluation des offres.',
          'Surveiller les travaux, en certifier l’avancement et faire respecter sur les chantiers les règles de sécurité et d’environnement.',
          'Mettre en place avec chaque établissement un plan d’entretien, un stock de pièces de rechange et la formation du personnel d’exploitation.',
          'Mesurer les pertes d’eau par secteur et proposer des réparations, une gestion de la pression et une facturation plus équitable.',
          'Assurer la coordination technique avec les partenaires humanitaires qui approvisionnent les populations d’accueil et les personnes réfugiées.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en génie civil, mécanique, électrique ou de l’environnement.',
        ],
        experience: [
          'Au moins cinq années d’expérience de la conception ou de la surveillance de travaux d’approvisionnement en eau.',
          'Expérience de la modélisation hydraulique (EPANET, WaterGEMS ou équivalents) et du dimensionnement des pompes.',
          'Expérience du travail avec un établissement public des eaux, une entreprise ou un bureau d’études au Liban.',
        ],
        languages: [
          'Excellente connaissance de l’arabe et bonne connaissance pratique de l’anglais ou du français.',
          'La connaissance de la troisième de ces langues est un atout.',
        ],
        competencies: [
          'Jugement technique : privilégie des solutions robustes que le personnel local peut entretenir et les justifie par des chiffres.',
          'Priorité à la sécurité : interrompt les travaux qui mettent des personnes en danger, quels que soient le coût ou le retard.',
          competency.teamwork.fr,
          competency.accountability.fr,
          competency.planning.fr,
        ],
        desirable: [
          'Inscription à l’Ordre des ingénieurs et architectes de Beyrouth ou de Tripoli.',
          'Expérience des systèmes de pompage solaire de plus de 50 kW.',
        ],
        conditions: [
          condition.nationalOfficer.fr,
          'Le poste comporte des visites de chantier dans tous les gouvernorats, plusieurs jours par semaine, en véhicule de service.',
          condition.test.fr,
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
        en: 'Are you a national of Lebanon?',
        fr: 'Avez-vous la nationalité libanaise ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'number',
      required: true,
      prompt: {
        en: 'How many years of experience do you have in the design or supervision of water supply works?',
        fr: 'Combien d’années d’expérience avez-vous dans la conception ou la surveillance de travaux d’approvisionnement en eau ?',
      },
    },
  ],
};
