import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { internship } from './common-other';

export const internshipLegal: SeedVacancy = {
  key: 'internship-legal-affairs',
  contractType: 'internship',
  category: 'none',
  grade: null,
  departmentEn: 'Legal Office',
  departmentFr: 'Bureau juridique',
  dutyStation: 'GVA',
  arrangement: 'on_site',
  durationMonths: 6,
  positions: 1,
  opensInDays: -12,
  closesInDays: 16,
  notices: {
    fr: {
      title: 'Stagiaire (affaires juridiques)',
      summary:
        'Participer aux recherches du Bureau juridique en droit international de l’eau, en droit des traités et en droit de la fonction publique internationale, et à la préparation des sessions des organes directeurs.',
      content: {
        context: [
          'Le Bureau juridique conseille le Directeur général ou la Directrice générale, les organes directeurs et les services de l’OMED sur toutes les questions de droit : traités et accords de siège, droit international de l’eau, contrats, propriété intellectuelle et contentieux administratif. Il exerce aussi les fonctions de dépositaire de trois conventions relatives aux cours d’eau partagés.',
          'Le Bureau se compose de six juristes et de deux membres du personnel d’appui. Le ou la stagiaire travaillera sous la supervision d’une ou d’un juriste hors classe et prendra part à la vie quotidienne du Bureau, y compris à ses réunions hebdomadaires.',
        ],
        purpose:
          'Apporter un appui aux recherches et à la rédaction juridiques du Bureau, et permettre à une étudiante ou à un étudiant de découvrir le métier de juriste dans une organisation internationale.',
        duties: [
          'Rechercher la doctrine, la pratique des États et la jurisprudence relatives aux cours d’eau et aux aquifères transfrontières, et en rédiger la synthèse.',
          'Établir des projets de notes sur des questions d’immunités, de statut du personnel ou d’interprétation des règlements de l’OMED.',
          'Tenir à jour le recueil des traités déposés auprès de l’OMED et la base de données des législations nationales de l’eau.',
          'Relire des contrats types et des accords de coopération et relever les clauses qui s’écartent des modèles en vigueur.',
          'Contribuer à la préparation des documents de l’Assemblée mondiale de l’eau douce et assister aux séances du Comité juridique.',
          'Résumer, à l’intention du Bureau, les jugements récents des tribunaux administratifs des organisations internationales.',
        ],
        education: [
          'Études de droit au niveau du master ou du doctorat, avec une spécialisation en droit international public, en droit de l’environnement ou en droit des organisations internationales.',
        ],
        experience: [
          'Aucune expérience professionnelle n’est exigée ; une première expérience en cabinet, en juridiction, dans une clinique juridique ou dans une administration est un atout.',
        ],
        languages: [
          'Excellente maîtrise du français et bonne connaissance pratique de l’anglais, les sources étant pour moitié en anglais.',
          'La connaissance de l’espagnol ou de l’arabe est un atout.',
        ],
        competencies: [
          'Rigueur juridique : distingue le droit établi de ce qui est soutenu, vérifie ses sources et les cite avec exactitude.',
          'Discrétion : respecte le secret des affaires dont il ou elle a connaissance, pendant et après le stage.',
          competency.communication.fr,
        ],
        desirable: [
          'Mémoire ou travaux portant sur le droit des cours d’eau internationaux.',
          'Participation à un concours de plaidoirie en droit international.',
        ],
        conditions: [
          internship.enrolment.fr,
          internship.stipend.fr,
          'Le stage débute au plus tôt deux mois après la clôture du concours et dure six mois. Il s’effectue dans les locaux du siège, à Genève, en raison du caractère confidentiel des dossiers.',
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
        en: 'Are you enrolled in a master’s or doctoral programme in law, or have you obtained such a degree in the last twelve months?',
        fr: 'Êtes-vous inscrit ou inscrite en master ou en doctorat de droit, ou avez-vous obtenu l’un de ces diplômes au cours des douze derniers mois ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Summarize, in no more than 200 words, a judgment or treaty on shared water resources and say why it matters.',
        fr: 'Résumez, en 200 mots au plus, une décision ou un traité relatif à des ressources en eau partagées et dites pourquoi ce texte est important.',
      },
    },
  ],
};
