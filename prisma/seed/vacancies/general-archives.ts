import type { SeedVacancy } from '../types';
import { competency } from './common-fixed-term';
import { general, terms } from './common-general';

export const archives: SeedVacancy = {
  key: 'library-archives-assistant-maternity-leave',
  contractType: 'temporary',
  category: 'general_service',
  grade: 'G-6',
  departmentEn: 'General Services Section',
  departmentFr: 'Section des services généraux',
  dutyStation: 'GVA',
  arrangement: 'on_site',
  durationMonths: 6,
  positions: 1,
  opensInDays: -45,
  closesInDays: -17,
  notices: {
    fr: {
      title:
        'Assistant ou assistante à la bibliothèque et aux archives (remplacement d’un congé de maternité)',
      summary:
        'Assurer pendant six mois le service de la bibliothèque et des archives de l’OMED : versements, recherches, prêts et numérisation des annuaires hydrologiques.',
      content: {
        context: [
          'La bibliothèque et les archives de l’OMED, rattachées à la Section des services généraux, conservent 2 300 mètres linéaires de dossiers, 41 000 ouvrages et une collection d’annuaires hydrologiques nationaux dont les plus anciens datent de 1868. Elles reçoivent chaque mois quelque 300 demandes de collègues, de chercheuses et chercheurs et de services hydrologiques.',
          'Le ou la titulaire remplace une collègue en congé de maternité, sous la supervision de l’archiviste de l’OMED, et travaille avec une aide-bibliothécaire à mi-temps.',
        ],
        purpose:
          'Garantir la continuité du service aux lectrices et aux lecteurs et achever la numérisation, en cours, des annuaires antérieurs à 1950.',
        duties: [
          'Recevoir les versements des services, en contrôler les bordereaux et proposer les éliminations prévues par le calendrier de conservation.',
          'Décrire les fonds selon la norme ISAD(G) et cataloguer les nouvelles acquisitions.',
          'Répondre aux demandes de recherche, communiquer les documents et veiller au respect des délais d’accès et de la confidentialité.',
          'Suivre les travaux de numérisation confiés à un prestataire, contrôler la qualité des images et saisir les métadonnées.',
          'Gérer les prêts, les abonnements et les échanges de publications avec d’autres bibliothèques.',
          'Surveiller la température et l’hygrométrie des magasins et appliquer, s’il y a lieu, le plan d’urgence.',
          'Conseiller les services sur le classement de leurs dossiers électroniques.',
        ],
        education: [
          general.secondaryEducation.fr,
          'Certificat ou diplôme professionnel en information documentaire, en archivistique ou en bibliothéconomie.',
        ],
        experience: [
          'Au moins six années d’expérience dans une bibliothèque, un centre de documentation ou un service d’archives.',
          'Pratique d’un système intégré de gestion de bibliothèque et d’un logiciel de description archivistique (AtoM ou équivalent).',
        ],
        languages: [
          'Excellente connaissance du français et bonne connaissance pratique de l’anglais.',
          'La lecture de l’allemand, du russe ou de l’espagnol est un atout.',
        ],
        competencies: [
          'Méthode : classe, décrit et retrouve, et n’improvise pas là où il existe une norme.',
          general.discretion.fr,
          competency.service.fr,
        ],
        desirable: ['Expérience d’un projet de numérisation de documents anciens ou fragiles.'],
        conditions: [
          terms.temporary.fr,
          'La date d’entrée en fonctions dépend du début du congé ; une semaine de passation est prévue. Le travail comporte la manutention de boîtes pesant jusqu’à 10 kg.',
          terms.temporaryLocal.fr,
        ],
      },
    },
  },
  questions: [],
};
