import type { SeedVacancy } from '../types';
import { competency } from './common-fixed-term';
import { terms } from './common-general';

export const translator: SeedVacancy = {
  key: 'translator-french',
  contractType: 'temporary',
  category: 'professional',
  grade: 'P-3',
  departmentEn: 'Language and Conference Services',
  departmentFr: 'Services linguistiques et de conférence',
  dutyStation: 'GVA',
  arrangement: 'remote',
  durationMonths: 9,
  positions: 2,
  opensInDays: -5,
  closesInDays: 16,
  notices: {
    fr: {
      title: 'Traducteur ou traductrice de langue française',
      summary:
        'Traduire vers le français, à partir de l’anglais et d’une autre langue officielle, les documents techniques, juridiques et administratifs de l’OMED pendant une période chargée de conférences et de publications.',
      content: {
        context: [
          'Les Services linguistiques et de conférence traduisent chaque année environ 9 millions de mots vers les six langues officielles de l’OMED, pour ses organes directeurs, ses groupes d’experts et ses publications. La Section française de traduction compte huit personnes, auxquelles s’ajoutent des traductrices et traducteurs indépendants.',
          'Deux renforts sont recherchés pour la période de préparation de l’Assemblée mondiale de l’eau douce et de la révision des Directives mondiales sur la réutilisation de l’eau. Ils relèvent de la cheffe ou du chef de la Section et travaillent avec les terminologues et les rédactrices et rédacteurs des divisions techniques.',
        ],
        purpose:
          'Mettre à la disposition des délégations et du public francophones des textes exacts, idiomatiques et remis à temps.',
        duties: [
          'Traduire des documents de session, des rapports techniques, des accords et de la correspondance officielle, à raison de cinq pages par jour en moyenne.',
          'Réviser à l’occasion les traductions de collègues ou de prestataires et motiver les corrections apportées.',
          'Faire les recherches documentaires et terminologiques nécessaires et consulter les spécialistes lorsque l’original est obscur ou erroné.',
          'Alimenter les mémoires de traduction et la base terminologique de l’OMED, en particulier dans les domaines de l’hydrologie et de l’assainissement.',
          'Relire et corriger les propositions de traduction automatique, et signaler les textes qui ne s’y prêtent pas.',
          'Traduire dans des délais très courts les projets de résolution et les amendements présentés en séance.',
          'Appliquer les principes de la rédaction inclusive et les règles de présentation de l’OMED.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en traduction, ou dans une autre discipline suivi d’une formation reconnue à la traduction.',
        ],
        experience: [
          'Au moins cinq années d’expérience de la traduction, dont deux dans une organisation internationale ou un service public multilingue.',
          'Pratique quotidienne d’un environnement de traduction assistée par ordinateur (Trados, memoQ, eLUNa ou équivalent).',
        ],
        languages: [
          'Maîtrise parfaite du français, qui doit être la langue principale de la personne candidate.',
          'Excellente connaissance de l’anglais et très bonne connaissance de l’arabe, du chinois, de l’espagnol ou du russe.',
        ],
        competencies: [
          'Qualité rédactionnelle : écrit un français clair et précis, qui ne laisse rien deviner de la langue d’origine.',
          'Curiosité : aime comprendre comment fonctionne un barrage, une clause ou un budget avant d’en traduire la description.',
          competency.planning.fr,
          competency.teamwork.fr,
        ],
        desirable: [
          'Réussite à un concours de traduction d’une organisation du système des Nations Unies.',
          'Expérience de la traduction dans les domaines de l’eau, de l’ingénierie ou du droit international.',
        ],
        conditions: [
          terms.temporary.fr,
          'Le travail s’effectue à distance, avec une plage commune de 10 à 15 heures (heure de Genève). La présence à Genève est obligatoire pendant les deux semaines de l’Assemblée mondiale de l’eau douce ; l’OMED prend alors à sa charge le voyage et le séjour.',
          'Les candidates et les candidats présélectionnés passeront en ligne une épreuve de traduction de l’anglais (deux heures et demie) et une épreuve à partir de leur deuxième langue de départ (une heure et demie).',
        ],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Is French your main language?',
        fr: 'Le français est-il votre langue principale ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'Besides English, from which official languages do you translate professionally?',
        fr: 'Outre l’anglais, à partir de quelles langues officielles traduisez-vous à titre professionnel ?',
      },
      options: [
        { value: 'ar', label: { en: 'Arabic', fr: 'Arabe' } },
        { value: 'zh', label: { en: 'Chinese', fr: 'Chinois' } },
        { value: 'es', label: { en: 'Spanish', fr: 'Espagnol' } },
        { value: 'ru', label: { en: 'Russian', fr: 'Russe' } },
        { value: 'none', label: { en: 'None', fr: 'Aucune' } },
      ],
      knockOut: { values: ['none'] },
    },
    {
      kind: 'short_text',
      required: true,
      prompt: {
        en: 'From which date are you available?',
        fr: 'À partir de quelle date êtes-vous disponible ?',
      },
    },
  ],
};
