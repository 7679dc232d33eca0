import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const procurementOfficer: SeedVacancy = {
  key: 'regional-procurement-officer-nairobi',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-3',
  departmentEn: 'Procurement Section',
  departmentFr: 'Section des achats',
  dutyStation: 'NBO',
  arrangement: 'on_site',
  durationMonths: 24,
  positions: 1,
  opensInDays: -72,
  closesInDays: -21,
  notices: {
    en: {
      title: 'Regional Procurement Officer',
      summary:
        'Buy the drilling services, pumps, laboratory equipment and works that WFO projects in East and Southern Africa need, openly, quickly and at a fair price.',
      content: {
        context: [
          'The Procurement Section purchases goods, works and services for CHF 120 million a year. More than a third is for projects in East and Southern Africa, and a buying unit of four has therefore been placed in the Regional Office in Nairobi.',
          'The incumbent heads that unit, reports to the Chief of the Procurement Section in Geneva and, for day-to-day matters, to the Regional Director, and supervises two procurement assistants and a logistics assistant.',
        ],
        purpose:
          'To obtain for projects in the region the best value for money through fair competition, and to protect the Organization and its suppliers against fraud.',
        duties: [
          'Draw up procurement plans with project managers and advise on specifications that do not favour a supplier.',
          'Conduct invitations to bid and requests for proposals, from publication to evaluation, and submit awards to the Contracts Committee.',
          'Negotiate and manage long-term agreements for borehole drilling, pumps, chlorine and water testing kits.',
          'Arrange freight, customs clearance and exemption from duties in the countries of the region.',
          'Inspect goods and works with engineers, and act on delays and defects.',
          'Look for new suppliers, including those owned by women, and explain the rules of the Organization to them.',
          'Check the integrity of suppliers, and report any sign of collusion or fraud to the Internal Audit and Oversight Office.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in business administration, supply chain management, law, engineering or a related field. A first-level degree with two additional years of relevant experience may be accepted instead.',
        ],
        experience: [
          'At least five years of experience in public or international procurement, including two in the management of tenders for works or technical equipment.',
          'Experience in contract management and international logistics.',
          'Knowledge of procurement rules of the United Nations system or of development banks.',
        ],
        languages: [
          'Excellent knowledge of English.',
          'Working knowledge of French, Portuguese or Swahili is an advantage.',
        ],
        competencies: [
          'Commercial judgement: knows the market, compares costs over the life of a purchase and weighs price against risk.',
          'Firmness: applies the rules in the same way to all, including when time is short or pressure is strong.',
          competency.integrity.en,
          competency.service.en,
        ],
        desirable: [
          'Membership of the Chartered Institute of Procurement and Supply at level 4 or above, or an equivalent qualification.',
          'Experience of emergency procurement.',
        ],
        conditions: [
          condition.professional.en,
          condition.disclosure.en,
          condition.test.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Spécialiste des achats (échelon régional)',
      summary:
        'Acquérir dans la transparence, rapidement et à un juste prix les services de forage, les pompes, le matériel de laboratoire et les travaux dont les projets de l’OMED ont besoin en Afrique de l’Est et en Afrique australe.',
      content: {
        context: [
          'La Section des achats acquiert chaque année des biens, des travaux et des services pour 120 millions de francs suisses. Plus d’un tiers étant destiné à des projets menés en Afrique de l’Est et en Afrique australe, une unité de quatre personnes a été établie au Bureau régional, à Nairobi.',
          'Le ou la titulaire dirige cette unité, relève de la cheffe ou du chef de la Section des achats, à Genève, et, pour les affaires courantes, de la directrice régionale ou du directeur régional, et encadre deux assistantes ou assistants aux achats et une assistante ou un assistant à la logistique.',
        ],
        purpose:
          'Obtenir pour les projets de la région le meilleur rapport qualité-prix par une concurrence loyale, et protéger l’Organisation et ses fournisseurs contre la fraude.',
        duties: [
          'Établir les plans d’achat avec les responsables de projet et les conseiller sur des cahiers des charges qui ne favorisent aucun fournisseur.',
          'Conduire les appels d’offres et les demandes de propositions, de la publication à l’évaluation, et soumettre les projets d’attribution au Comité des marchés.',
          'Négocier et gérer des accords à long terme portant sur le forage, les pompes, le chlore et les trousses d’analyse de l’eau.',
          'Organiser le fret, le dédouanement et l’exonération des droits dans les pays de la région.',
          'Contrôler les livraisons et les travaux avec des ingénieures et ingénieurs, et intervenir en cas de retard ou de défaut.',
          'Rechercher de nouveaux fournisseurs, y compris des entreprises détenues par des femmes, et leur expliquer les règles de l’Organisation.',
          'Vérifier l’intégrité des fournisseurs et signaler tout indice de collusion ou de fraude au Bureau de l’audit interne et de la supervision.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en gestion des entreprises, gestion de la chaîne d’approvisionnement, droit ou ingénierie ou dans un domaine apparenté. Un diplôme de premier cycle assorti de deux années supplémentaires d’expérience pertinente peut être accepté.',
        ],
        experience: [
          'Au moins cinq années d’expérience des achats publics ou internationaux, dont deux de la gestion d’appels d’offres portant sur des travaux ou du matériel technique.',
          'Expérience de la gestion des contrats et de la logistique internationale.',
          'Connaissance des règles du système des Nations Unies ou des banques de développement en matière d’achats.',
        ],
        languages: [
          'Excellente connaissance de l’anglais.',
          'La connaissance pratique du français, du portugais ou du swahili est un atout.',
        ],
        competencies: [
          'Sens commercial : connaît le marché, compare les coûts sur toute la durée de vie d’un bien et met le prix en balance avec le risque.',
          'Fermeté : applique les règles de la même manière à tous les fournisseurs, y compris lorsque le temps presse ou que les pressions sont fortes.',
          competency.integrity.fr,
          competency.service.fr,
        ],
        desirable: [
          'Certification du Chartered Institute of Procurement and Supply (niveau 4 ou supérieur) ou titre équivalent.',
          'Expérience des achats d’urgence.',
        ],
        conditions: [
          condition.professional.fr,
          condition.disclosure.fr,
          condition.test.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [],
};
