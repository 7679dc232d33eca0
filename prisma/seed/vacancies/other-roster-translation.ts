import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { consultancy, roster } from './common-other';

const languages = [
  { value: 'ar', label: { en: 'Arabic', fr: 'Arabe' } },
  { value: 'zh', label: { en: 'Chinese', fr: 'Chinois' } },
  { value: 'en', label: { en: 'English', fr: 'Anglais' } },
  { value: 'fr', label: { en: 'French', fr: 'Français' } },
  { value: 'ru', label: { en: 'Russian', fr: 'Russe' } },
  { value: 'es', label: { en: 'Spanish', fr: 'Espagnol' } },
];

export const rosterTranslation: SeedVacancy = {
  key: 'roster-translation-revision',
  contractType: 'consultant',
  category: 'none',
  grade: null,
  departmentEn: 'Language and Conference Services',
  departmentFr: 'Services linguistiques et de conférence',
  dutyStation: 'GVA',
  arrangement: 'remote',
  durationMonths: 24,
  positions: 1,
  opensInDays: -4,
  closesInDays: 75,
  notices: {
    en: {
      title: 'Roster of consultants: translation and revision',
      summary:
        'WFO is renewing its roster of freelance translators and revisers, up to 40 persons working into Arabic, Chinese, English, French, Russian or Spanish.',
      content: {
        context: [
          'Language and Conference Services translate, edit and interpret for WFO’s governing bodies, technical divisions and publications programme: some nine million words a year. A third of this volume is entrusted to outside translators, above all in the months before the World Freshwater Assembly and the sessions of the Executive Committee.',
          'Assignments range from a single document to several weeks of full-time work. Consultants work at home, with the translation tools and the terminology database that the Services place at their disposal; revisers may be asked to come to Geneva for the duration of a session.',
        ],
        purpose:
          'To enable the Services to deliver accurate and readable documents in all official languages on time, whatever the season’s workload.',
        duties: [
          'Translate, mainly from English or French, resolutions, reports, technical guidelines, agreements, web pages and correspondence.',
          'Revise translations made by others, correct them sparingly and give the translator useful comments.',
          'Trace quotations and references to their official sources, and use the terms recorded in WFO’s terminology database.',
          'Propose new terms in hydrology, sanitation and water law, each with its context and source.',
          'Edit machine-translated drafts where the Services so request, and answer for the result as for one’s own translation.',
          'Meet agreed deadlines, report mistakes found in the original and keep unpublished documents confidential.',
        ],
        education: ['First-level university degree, or a degree from a recognized translation school.'],
        experience: [
          'For translators: at least three years of professional experience in translation, part of it on technical, legal or administrative subjects.',
          'For revisers: at least six years of such experience, including two in revision for an international organization.',
        ],
        languages: [
          'Perfect command of one official language (Arabic, Chinese, English, French, Russian or Spanish), which must be the candidate’s main language.',
          'Excellent knowledge of English or French and good knowledge of a second official language.',
        ],
        competencies: [
          'Mastery of language: renders the whole meaning of the original in a natural style and the appropriate register.',
          'Professionalism: admits doubt, seeks the advice of specialists and keeps abreast of the subjects translated.',
          competency.planning.en,
          competency.service.en,
        ],
        desirable: [
          'Success in a competitive examination for language professionals of an organization of the United Nations system.',
          'Specialization in water sciences, law, finance or information technology.',
        ],
        conditions: [
          'Shortlisted candidates will sit a three-hour translation or revision test, online, at a time suited to where they live.',
          roster.noGuarantee.en,
          roster.outcome.en,
          consultancy.status.en,
          consultancy.obligations.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Fichier de consultantes et de consultants : traduction et révision',
      summary:
        'L’OMED renouvelle son fichier de traductrices, traducteurs, réviseuses et réviseurs indépendants : 40 personnes au plus, travaillant vers l’anglais, l’arabe, le chinois, l’espagnol, le français ou le russe.',
      content: {
        context: [
          'Les Services linguistiques et de conférence assurent la traduction, l’édition et l’interprétation pour les organes directeurs, les divisions techniques et le programme de publications de l’OMED, soit quelque neuf millions de mots par an. Un tiers de ce volume est confié à l’extérieur, surtout dans les mois qui précèdent l’Assemblée mondiale de l’eau douce et les sessions du Comité exécutif.',
          'Les missions vont d’un document isolé à plusieurs semaines de travail à temps plein. Les consultantes et les consultants travaillent à domicile, avec les outils de traduction et la base terminologique que les Services mettent à leur disposition ; la révision peut exiger une présence à Genève pendant la durée d’une session.',
        ],
        purpose:
          'Permettre aux Services de livrer dans les délais, dans toutes les langues officielles et quelle que soit la charge de travail, des documents exacts et agréables à lire.',
        duties: [
          'Traduire, principalement à partir de l’anglais ou du français, des résolutions, des rapports, des directives techniques, des accords, des pages Web et de la correspondance.',
          'Réviser des traductions, avec mesure, et communiquer à leur auteur ou autrice des observations utiles.',
          'Retrouver les citations et les références dans leurs sources officielles et employer les termes consignés dans la base terminologique de l’OMED.',
          'Proposer des termes nouveaux en hydrologie, en assainissement et en droit de l’eau, avec leur contexte et leur source.',
          'Post-éditer des textes issus de la traduction automatique lorsque les Services le demandent, et répondre du résultat comme d’une traduction personnelle.',
          'Respecter les délais convenus, signaler les erreurs relevées dans l’original et préserver la confidentialité des documents non publiés.',
        ],
        education: ['Diplôme universitaire de premier cycle ou diplôme d’une école de traduction reconnue.'],
        experience: [
          'Pour la traduction : au moins trois années d’expérience professionnelle de la traduction, dont une partie sur des sujets techniques, juridiques ou administratifs.',
          'Pour la révision : au moins six années d’une telle expérience, dont deux de révision pour une organisation internationale.',
        ],
        languages: [
          'Maîtrise parfaite d’une langue officielle (anglais, arabe, chinois, espagnol, français ou russe), qui doit être la langue principale de la candidate ou du candidat.',
          'Excellente connaissance de l’anglais ou du français et bonne connaissance d’une deuxième langue officielle.',
        ],
        competencies: [
          'Maîtrise de la langue : restitue tout le sens de l’original dans un style naturel et dans le registre qui convient.',
          'Professionnalisme : reconnaît ses doutes, consulte les spécialistes et se tient au fait des domaines traduits.',
          competency.planning.fr,
          competency.service.fr,
        ],
        desirable: [
          'Réussite à un concours de recrutement de linguistes d’une organisation du système des Nations Unies.',
          'Spécialisation en sciences de l’eau, en droit, en finance ou en informatique.',
        ],
        conditions: [
          'Les candidates et les candidats présélectionnés passeront en ligne une épreuve de traduction ou de révision de trois heures, à un moment adapté à leur lieu de résidence.',
          roster.noGuarantee.fr,
          roster.outcome.fr,
          consultancy.status.fr,
          consultancy.obligations.fr,
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
        en: 'What is your main language, into which you translate?',
        fr: 'Quelle est votre langue principale, vers laquelle vous traduisez ?',
      },
      options: languages,
    },
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'From which languages do you translate?',
        fr: 'À partir de quelles langues traduisez-vous ?',
      },
      options: languages,
    },
    {
      kind: 'single_choice',
      required: true,
      prompt: {
        en: 'How many years of professional experience do you have in translation or revision?',
        fr: 'Combien d’années d’expérience professionnelle avez-vous en traduction ou en révision ?',
      },
      options: [
        { value: 'under_three', label: { en: 'Less than three years', fr: 'Moins de trois ans' } },
        { value: 'three_to_six', label: { en: 'Three to six years', fr: 'De trois à six ans' } },
        { value: 'over_six', label: { en: 'More than six years', fr: 'Plus de six ans' } },
      ],
      knockOut: { values: ['under_three'] },
    },
  ],
};
