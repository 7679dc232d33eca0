import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const reviser: SeedVacancy = {
  key: 'reviser-french',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-4',
  departmentEn: 'Language and Conference Services',
  departmentFr: 'Services linguistiques et de conférence',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -18,
  closesInDays: 3,
  notices: {
    en: {
      title: 'Reviser (French Section)',
      summary:
        'Revise and translate into French the documents of the governing bodies and the technical publications of WFO, and train the translators of tomorrow.',
      content: {
        context: [
          'Language and Conference Services provide interpretation, translation and meeting support in the six official languages. The French Section translates some 9,000 pages a year, from budget documents and draft resolutions to manuals on flood forecasting.',
          'The Section has three revisers, six translators and a roster of 25 freelance translators. The incumbent reports to the Chief of the French Section and answers for the quality of texts that are published without further review.',
        ],
        purpose:
          'To ensure that delegates and specialists who work in French receive texts as accurate, clear and natural as those written in that language.',
        duties: [
          'Revise translations by staff, freelance translators and contractors, whether made with or without machine translation.',
          'Translate, without revision, documents that are sensitive, urgent or technically demanding.',
          'Serve as editor for drafting committees during sessions, and reconcile language versions of resolutions.',
          'Give translators regular, reasoned feedback, and mentor trainees from partner universities.',
          'Develop the terminology of hydrology, sanitation and water law in the common database, in consultation with technical divisions and the other language sections.',
          'Assess the quality of outsourced work and advise on adding freelance translators to the roster, or removing them from it.',
          'Take part in choosing and testing translation tools, and in defining their proper use.',
        ],
        education: [
          'University degree (bachelor’s or equivalent) in translation, modern languages, law, science or another relevant field. A master’s degree from a recognized school of translation is desirable.',
        ],
        experience: [
          'At least seven years of experience in translation into French, including three as a reviser or self-revising translator.',
          'Experience of work for the governing bodies of an international organization.',
          'Practical command of computer-assisted translation tools and terminology databases.',
        ],
        languages: [
          'French as main language, with perfect command of its written form.',
          'Excellent knowledge of English and of one other official language of WFO (Arabic, Chinese, Russian or Spanish), from which the incumbent translates.',
        ],
        competencies: [
          'Command of language: writes with precision and economy, recognizes the register each text requires and respects the author’s intention.',
          'Rigour: checks facts, figures, references and names, even under pressure of time.',
          'Coaching: explains corrections rather than imposing them and helps translators to become independent.',
          competency.teamwork.en,
          competency.planning.en,
        ],
        desirable: [
          'A pass in the United Nations competitive examination for language positions.',
          'Experience in translating texts on water, engineering or the environment.',
        ],
        conditions: [
          condition.professional.en,
          'Shortlisted candidates will sit an examination of four hours, held online: revision of a translation from English, translation from English and translation from a second language.',
          'Evening and weekend work is required during sessions of the governing bodies, about four weeks a year.',
          condition.reserve.en,
        ],
      },
    },
    fr: {
      title: 'Réviseur ou réviseuse (Section française)',
      summary:
        'Réviser et traduire en français les documents des organes directeurs et les publications techniques de l’OMED, et former la relève.',
      content: {
        context: [
          'Les Services linguistiques et de conférence assurent l’interprétation, la traduction et l’organisation des réunions dans les six langues officielles. La Section française traduit quelque 9 000 pages par an, des documents budgétaires et projets de résolution aux manuels de prévision des crues.',
          'La Section compte trois réviseurs et réviseuses et six traducteurs et traductrices, et fait appel à 25 indépendantes et indépendants inscrits à son fichier. Le ou la titulaire relève de la cheffe ou du chef de la Section française et répond de la qualité de textes publiés sans autre relecture.',
        ],
        purpose:
          'Faire en sorte que les déléguées, les délégués et les spécialistes qui travaillent en français disposent de textes aussi exacts, clairs et naturels que s’ils avaient été rédigés dans cette langue.',
        duties: [
          'Réviser les traductions établies par le personnel, les indépendantes et indépendants et les prestataires, avec ou sans l’aide de la traduction automatique.',
          'Traduire sans révision des documents délicats, urgents ou d’une grande technicité.',
          'Assurer le travail rédactionnel des comités de rédaction pendant les sessions et veiller à la concordance des versions linguistiques des résolutions.',
          'Donner régulièrement aux traducteurs et traductrices un avis motivé sur leur travail et encadrer les stagiaires des universités partenaires.',
          'Enrichir la terminologie de l’hydrologie, de l’assainissement et du droit de l’eau dans la base commune, en consultation avec les divisions techniques et les autres sections linguistiques.',
          'Évaluer la qualité des travaux confiés à l’extérieur et donner un avis sur les inscriptions au fichier et les radiations.',
          'Participer au choix et à la mise à l’essai des outils de traduction, ainsi qu’à la définition de leur bon usage.',
        ],
        education: [
          'Diplôme universitaire (licence ou équivalent) en traduction, langues vivantes, droit ou sciences ou dans un autre domaine pertinent. Un master délivré par une école de traduction reconnue est souhaitable.',
        ],
        experience: [
          'Au moins sept années d’expérience de la traduction vers le français, dont trois dans des fonctions de révision ou d’autorévision.',
          'Expérience du travail pour les organes directeurs d’une organisation internationale.',
          'Maîtrise pratique des outils de traduction assistée par ordinateur et des bases terminologiques.',
        ],
        languages: [
          'Le français comme langue principale, avec une maîtrise parfaite de l’écrit.',
          'Excellente connaissance de l’anglais et d’une autre langue officielle de l’OMED (arabe, chinois, espagnol ou russe) à partir de laquelle le ou la titulaire traduira.',
        ],
        competencies: [
          'Maîtrise de la langue : écrit avec précision et concision, reconnaît le registre qui convient à chaque texte et respecte l’intention de l’auteur ou de l’autrice.',
          'Rigueur : vérifie les faits, les chiffres, les références et les noms, même lorsque le temps presse.',
          'Accompagnement : explique les corrections plutôt que de les imposer et aide les traducteurs et traductrices à gagner en autonomie.',
          competency.teamwork.fr,
          competency.planning.fr,
        ],
        desirable: [
          'Réussite au concours de recrutement de linguistes de l’Organisation des Nations Unies.',
          'Expérience de la traduction de textes relatifs à l’eau, à l’ingénierie ou à l’environnement.',
        ],
        conditions: [
          condition.professional.fr,
          'Les candidates et les candidats présélectionnés passeront en ligne un examen de quatre heures : révision d’une traduction de l’anglais, traduction de l’anglais et traduction d’une seconde langue.',
          'Le travail en soirée et en fin de semaine est requis pendant les sessions des organes directeurs, soit environ quatre semaines par an.',
          condition.reserve.fr,
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
        en: 'From which official languages other than English do you translate professionally?',
        fr: 'De quelles langues officielles autres que l’anglais traduisez-vous à titre professionnel ?',
      },
      options: [
        { value: 'ar', label: { en: 'Arabic', fr: 'Arabe' } },
        { value: 'zh', label: { en: 'Chinese', fr: 'Chinois' } },
        { value: 'ru', label: { en: 'Russian', fr: 'Russe' } },
        { value: 'es', label: { en: 'Spanish', fr: 'Espagnol' } },
        { value: 'none', label: { en: 'None', fr: 'Aucune' } },
      ],
      knockOut: { values: ['none'] },
    },
    {
      kind: 'number',
      required: true,
      prompt: {
        en: 'How many years have you worked as a reviser or self-revising translator?',
        fr: 'Pendant combien d’années avez-vous exercé des fonctions de révision ou d’autorévision ?',
      },
    },
    {
      kind: 'short_text',
      required: false,
      prompt: {
        en: 'If you have passed a competitive examination for translators in an international organization, state which and in what year.',
        fr: 'Si vous avez réussi un concours de traduction d’une organisation internationale, indiquez lequel et en quelle année.',
      },
    },
  ],
};
