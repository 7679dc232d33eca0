import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { consultancy } from './common-other';

export const accessibility: SeedVacancy = {
  key: 'consultant-digital-accessibility',
  contractType: 'consultant',
  category: 'none',
  grade: null,
  departmentEn: 'Information and Communication Technology Division',
  departmentFr: 'Division de l’informatique et des communications',
  dutyStation: 'GVA',
  arrangement: 'remote',
  durationMonths: 6,
  positions: 1,
  opensInDays: 6,
  closesInDays: 30,
  notices: {
    en: {
      title: 'Consultant, Accessibility of Digital Services',
      summary:
        'Audit WFO’s public websites and applications against WCAG 2.2, help developers to remove the barriers found, and leave the Division able to prevent new ones.',
      content: {
        context: [
          'The Information and Communication Technology Division develops and hosts the services through which WFO reaches its public: the website in six languages, the Global Hydrological Data Portal, the publications library and the document site of the governing bodies.',
          'The Executive Committee has decided that all of them are to conform to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, within two years. The consultant will work with the Digital Services Section, which comprises four developers, a designer and a test engineer.',
        ],
        purpose:
          'To establish where WFO’s services keep persons with disabilities out, to have the most serious barriers removed, and to embed accessibility in the Section’s ordinary work.',
        duties: [
          'An audit report on each of four services, from a representative sample of pages, with automated tests, keyboard operation and screen readers in English, French and Arabic.',
          'A list of barriers in order of their effect on users, with a proposed correction and an estimate of the work for each.',
          'Two rounds of tests with at least eight users with different disabilities, and a report on the findings.',
          'Advice to developers, week by week, on interactive maps, charts of time series, tables and forms.',
          'Accessible patterns for the Section’s component library, with code examples and automated tests.',
          'Three training workshops (developers, editors, project managers) and guidance on documents in PDF.',
          'A second audit at the end of the contract and a draft accessibility statement for each service.',
        ],
        education: [
          'First-level university degree in computer science, human-computer interaction, design or a related field, or an equivalent professional qualification.',
        ],
        experience: [
          'At least five years of professional experience in digital accessibility, including the audit of complex web applications.',
          'Thorough knowledge of HTML, CSS, JavaScript and WAI-ARIA, and of at least two screen readers.',
          'Experience in conducting usability tests with persons with disabilities.',
        ],
        languages: [
          'Excellent command of English or French and working knowledge of the other.',
          'Knowledge of Arabic, and experience with right-to-left interfaces, is an advantage.',
        ],
        competencies: [
          'Technical competence: finds the cause of a barrier, not merely its symptom, and proposes the simplest remedy.',
          'Persuasion: helps teams to see accessibility as a part of quality rather than an extra demand.',
          competency.communication.en,
          competency.planning.en,
        ],
        desirable: [
          'Professional certification in accessibility (such as CPACC or WAS).',
          'Experience with maps and data visualization that can be used without sight.',
        ],
        conditions: [
          'The contract represents 90 working days over six months, at home, with working hours that overlap with those of Geneva by at least four hours a day.',
          consultancy.status.en,
          consultancy.obligations.en,
          'WFO will provide any reasonable accommodation that the consultant needs in order to do this work.',
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Consultante ou consultant : accessibilité des services numériques',
      summary:
        'Auditer les sites et applications publics de l’OMED au regard des WCAG 2.2, aider les équipes à lever les obstacles constatés et donner à la Division les moyens d’en prévenir de nouveaux.',
      content: {
        context: [
          'La Division de l’informatique et des communications développe et héberge les services par lesquels l’OMED s’adresse au public : le site Web en six langues, le Portail mondial des données hydrologiques, la bibliothèque des publications et le site des documents des organes directeurs.',
          'Le Comité exécutif a décidé que tous ces services devraient, d’ici à deux ans, être conformes aux Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA. La consultante ou le consultant travaillera avec la Section des services numériques, qui comprend quatre spécialistes du développement, une personne chargée de la conception graphique et une autre chargée des tests.',
        ],
        purpose:
          'Établir en quoi les services de l’OMED excluent des personnes handicapées, faire lever les obstacles les plus graves et intégrer l’accessibilité dans les travaux courants de la Section.',
        duties: [
          'Un rapport d’audit sur chacun des quatre services, fondé sur un échantillon représentatif de pages et sur des tests automatisés, la navigation au clavier et des lecteurs d’écran en anglais, en arabe et en français.',
          'Une liste des obstacles, classés selon leurs effets pour les utilisatrices et les utilisateurs, assortie pour chacun d’une proposition de correction et d’une estimation de la charge de travail.',
          'Deux séries de tests réalisés avec au moins huit personnes présentant des handicaps différents, et un rapport sur leurs résultats.',
          'Des conseils hebdomadaires aux équipes de développement sur les cartes interactives, les graphiques de séries chronologiques, les tableaux et les formulaires.',
          'Des modèles accessibles pour la bibliothèque de composants de la Section, accompagnés d’exemples de code et de tests automatisés.',
          'Trois ateliers de formation (développement, édition, gestion de projets) et des instructions relatives aux documents PDF.',
          'Un second audit en fin de contrat et un projet de déclaration d’accessibilité pour chaque service.',
        ],
        education: [
          'Diplôme universitaire de premier cycle en informatique, interaction humain-machine, conception graphique ou dans un domaine apparenté, ou qualification professionnelle équivalente.',
        ],
        experience: [
          'Au moins cinq années d’expérience professionnelle de l’accessibilité numérique, y compris l’audit d’applications Web complexes.',
          'Connaissance approfondie de HTML, CSS, JavaScript et WAI-ARIA, et d’au moins deux lecteurs d’écran.',
          'Expérience de la conduite de tests d’utilisabilité avec des personnes handicapées.',
        ],
        languages: [
          'Excellente maîtrise de l’anglais ou du français et connaissance pratique de l’autre langue.',
          'La connaissance de l’arabe et l’expérience des interfaces écrites de droite à gauche sont un atout.',
        ],
        competencies: [
          'Compétence technique : trouve la cause d’un obstacle, au-delà du symptôme, et propose le remède le plus simple.',
          'Force de conviction : amène les équipes à voir dans l’accessibilité un élément de la qualité et non une exigence supplémentaire.',
          competency.communication.fr,
          competency.planning.fr,
        ],
        desirable: [
          'Certification professionnelle en accessibilité (CPACC ou WAS, par exemple).',
          'Expérience de cartes et de visualisations de données utilisables sans la vue.',
        ],
        conditions: [
          'Le contrat représente 90 jours de travail sur six mois, à domicile, avec au moins quatre heures par jour communes avec les horaires de Genève.',
          consultancy.status.fr,
          consultancy.obligations.fr,
          'L’OMED procédera aux aménagements raisonnables dont la consultante ou le consultant aurait besoin pour accomplir ces travaux.',
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'With which screen readers do you test?',
        fr: 'Avec quels lecteurs d’écran effectuez-vous vos tests ?',
      },
      options: [
        { value: 'nvda', label: { en: 'NVDA', fr: 'NVDA' } },
        { value: 'jaws', label: { en: 'JAWS', fr: 'JAWS' } },
        {
          value: 'voiceover',
          label: { en: 'VoiceOver (macOS or iOS)', fr: 'VoiceOver (macOS ou iOS)' },
        },
        { value: 'talkback', label: { en: 'TalkBack (Android)', fr: 'TalkBack (Android)' } },
        { value: 'none', label: { en: 'None of these', fr: 'Aucun de ceux-ci' } },
      ],
      knockOut: { values: ['none'] },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe an accessibility audit of a web application that you carried out, and what was changed as a result.',
        fr: 'Décrivez un audit d’accessibilité d’une application Web que vous avez réalisé et ce qui a été modifié à sa suite.',
      },
    },
  ],
};
