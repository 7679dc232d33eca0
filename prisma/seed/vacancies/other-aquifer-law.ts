import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { consultancy } from './common-other';

export const aquiferLaw: SeedVacancy = {
  key: 'consultant-aquifer-legal-framework',
  contractType: 'consultant',
  category: 'none',
  grade: null,
  departmentEn: 'Regional Office for West and Central Africa',
  departmentFr: 'Bureau régional pour l’Afrique de l’Ouest et l’Afrique centrale',
  dutyStation: 'DKR',
  arrangement: 'remote',
  durationMonths: 6,
  positions: 1,
  opensInDays: -60,
  closesInDays: -20,
  notices: {
    fr: {
      title: 'Consultante ou consultant : cadre juridique de l’aquifère sénégalo-mauritanien',
      summary:
        'Conseiller les quatre États riverains du bassin aquifère sénégalo-mauritanien dans l’élaboration d’un accord de coopération et des règles de partage des données.',
      content: {
        context: [
          'Le Bureau régional pour l’Afrique de l’Ouest et l’Afrique centrale, établi à Dakar, accompagne les États membres qui souhaitent gérer en commun leurs eaux de surface et leurs eaux souterraines. Le bassin aquifère sénégalo-mauritanien, que se partagent la Gambie, la Guinée-Bissau, la Mauritanie et le Sénégal, alimente plus de 15 millions de personnes.',
          'Un groupe de travail régional, formé des directions nationales de l’hydraulique et de deux organismes de bassin, a demandé à l’OMED de l’aider à rédiger un premier accord. La consultante ou le consultant fera rapport à la personne chargée des eaux souterraines au Bureau régional et travaillera en liaison avec le Bureau juridique, à Genève.',
        ],
        purpose:
          'Donner au groupe de travail une analyse juridique partagée et un projet d’accord que les quatre États puissent négocier en connaissance de cause.',
        duties: [
          'Rapport de démarrage : méthode, calendrier et liste des textes et des autorités à consulter (semaine 3).',
          'Étude comparative des lois nationales sur l’eau, des régimes d’autorisation et des accords de bassin applicables dans les quatre pays.',
          'Note sur les options institutionnelles : organe propre à l’aquifère, élargissement d’un organisme de bassin ou simple mécanisme de concertation.',
          'Avant-projet d’accord et de protocole sur l’échange de données, commentés article par article.',
          'Animation de deux ateliers régionaux, l’un à Dakar et l’autre à Nouakchott, et de quatre consultations nationales en ligne.',
          'Version définitive des projets, tenant compte des observations reçues, et feuille de route pour leur négociation.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en droit, avec une spécialisation en droit international public ou en droit de l’environnement.',
        ],
        experience: [
          'Au moins dix années d’expérience professionnelle en droit de l’eau, dont une part en Afrique de l’Ouest.',
          'Participation à la rédaction ou à la négociation d’au moins un accord relatif à un cours d’eau ou à un aquifère transfrontière.',
        ],
        languages: [
          'Excellente maîtrise du français et bonne connaissance pratique de l’anglais.',
          'La connaissance du portugais ou de l’arabe est un atout.',
        ],
        competencies: [
          'Qualité de la rédaction juridique : écrit des dispositions claires, cohérentes et applicables.',
          'Diplomatie : comprend les préoccupations de chaque État et propose des formulations acceptables pour tous.',
          competency.planning.fr,
        ],
        desirable: [
          'Publications sur le droit des aquifères transfrontières.',
          'Connaissance du fonctionnement des organismes de bassin d’Afrique de l’Ouest.',
        ],
        conditions: [
          'Le contrat représente 70 jours de travail sur six mois, à domicile, et deux missions d’une semaine.',
          consultancy.status.fr,
          consultancy.obligations.fr,
          consultancy.travel.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [],
};
