import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { consultancy, roster } from './common-other';

export const rosterUtilities: SeedVacancy = {
  key: 'roster-water-utility-regulation-tariffs',
  contractType: 'consultant',
  category: 'none',
  grade: null,
  departmentEn: 'Water Supply and Sanitation Division',
  departmentFr: 'Division de l’approvisionnement en eau et de l’assainissement',
  dutyStation: 'GVA',
  arrangement: 'remote',
  durationMonths: 24,
  positions: 30,
  opensInDays: -14,
  closesInDays: 120,
  notices: {
    en: {
      title: 'Roster of consultants: regulation and tariffs of water services',
      summary:
        'WFO is setting up a roster of up to 30 consultants to advise governments, regulators and utilities on the regulation, pricing and performance of water supply and sanitation services.',
      content: {
        context: [
          'The Water Supply and Sanitation Division supports Member States in making drinking water and sanitation services last: safe, affordable and able to pay for their own upkeep. Requests for advice on tariffs, subsidies and regulatory bodies have doubled in three years, and most are for short assignments in a particular country.',
          'To respond quickly, the Division maintains a roster of consultants assessed in advance. Assignments typically last from 10 to 60 working days, are partly carried out at the consultant’s home and may involve one or two missions.',
        ],
        purpose:
          'To give Member States, within weeks of a request, the advice of experienced specialists in the economics and regulation of water services.',
        duties: [
          'Diagnose the financial and technical performance of utilities, including non-revenue water, energy costs and collection rates.',
          'Design or review tariff structures and subsidies, with an analysis of what they mean for poor households.',
          'Draft or assess laws, licences and statutes that establish regulatory bodies or define their powers.',
          'Develop performance indicators, benchmarking schemes and performance contracts between public authorities and operators.',
          'Advise on contracts for small operators, rural service providers and faecal sludge management.',
          'Train staff of ministries, regulators and utilities, and facilitate workshops with consumers’ representatives.',
          'Write reports and policy notes that non-economists can use.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in economics, finance, law, public administration, engineering or a related field.',
        ],
        experience: [
          'At least eight years of professional experience in the regulation, pricing or management of water supply or sanitation services.',
          'At least two assignments of this kind carried out in low- or middle-income countries.',
        ],
        languages: [
          'Excellent command of written English, French, Spanish or Arabic.',
          'Working knowledge of a second of these languages, or of Portuguese or Russian, is an advantage.',
        ],
        competencies: [
          'Analytical judgement: reaches well-founded conclusions from accounts and data that are often incomplete.',
          'Independence: gives impartial advice, and discloses any interest in the operators or projects concerned.',
          competency.communication.en,
          competency.planning.en,
        ],
        desirable: [
          'Experience of working in a regulatory body or a public utility.',
          'Knowledge of the human rights to safe drinking water and sanitation and of their application in tariff policy.',
        ],
        conditions: [
          roster.noGuarantee.en,
          roster.outcome.en,
          consultancy.status.en,
          consultancy.obligations.en,
          consultancy.travel.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Fichier de consultantes et de consultants : régulation et tarification des services d’eau',
      summary:
        'L’OMED constitue un fichier de 30 consultantes et consultants au plus, appelés à conseiller gouvernements, autorités de régulation et opérateurs sur la régulation, la tarification et les performances des services d’eau et d’assainissement.',
      content: {
        context: [
          'La Division de l’approvisionnement en eau et de l’assainissement aide les États membres à disposer de services d’eau potable et d’assainissement durables, c’est-à-dire sûrs, abordables et à même de financer leur entretien. Les demandes de conseils sur les tarifs, les subventions et les autorités de régulation ont doublé en trois ans ; la plupart portent sur des missions brèves dans un pays donné.',
          'Afin d’y répondre rapidement, la Division tient un fichier de spécialistes dont les qualifications ont été évaluées au préalable. Les missions durent en général de 10 à 60 jours ouvrables, s’effectuent en partie à domicile et peuvent comporter un ou deux déplacements.',
        ],
        purpose:
          'Offrir aux États membres, dans les semaines qui suivent leur demande, les conseils de spécialistes de l’économie et de la régulation des services d’eau.',
        duties: [
          'Établir le diagnostic financier et technique d’opérateurs, y compris en ce qui concerne l’eau non facturée, les coûts énergétiques et les taux de recouvrement.',
          'Concevoir ou examiner des grilles tarifaires et des subventions, en analysant leurs incidences sur les ménages pauvres.',
          'Rédiger ou évaluer les lois, les licences et les statuts qui instituent des autorités de régulation ou en définissent les pouvoirs.',
          'Élaborer des indicateurs de performance, des dispositifs d’étalonnage et des contrats de performance entre les pouvoirs publics et les opérateurs.',
          'Donner des avis sur les contrats applicables aux petits opérateurs, aux prestataires ruraux et à la gestion des boues de vidange.',
          'Former le personnel des ministères, des autorités de régulation et des opérateurs et animer des ateliers avec les représentantes et les représentants des usagers.',
          'Rédiger des rapports et des notes d’orientation accessibles aux non-économistes.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en économie, finance, droit, administration publique, ingénierie ou dans un domaine apparenté.',
        ],
        experience: [
          'Au moins huit années d’expérience professionnelle dans la régulation, la tarification ou la gestion de services d’approvisionnement en eau ou d’assainissement.',
          'Au moins deux missions de cette nature menées à bien dans des pays à revenu faible ou intermédiaire.',
        ],
        languages: [
          'Excellente maîtrise de l’anglais, du français, de l’espagnol ou de l’arabe à l’écrit.',
          'La connaissance pratique d’une deuxième de ces langues, du portugais ou du russe est un atout.',
        ],
        competencies: [
          'Capacité d’analyse : tire des conclusions fondées de comptes et de données souvent incomplets.',
          'Indépendance : donne des avis impartiaux et déclare tout intérêt dans les opérateurs ou les projets concernés.',
          competency.communication.fr,
          competency.planning.fr,
        ],
        desirable: [
          'Expérience du travail au sein d’une autorité de régulation ou d’un opérateur public.',
          'Connaissance des droits humains à l’eau potable et à l’assainissement et de leur application à la politique tarifaire.',
        ],
        conditions: [
          roster.noGuarantee.fr,
          roster.outcome.fr,
          consultancy.status.fr,
          consultancy.obligations.fr,
          consultancy.travel.fr,
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
        en: 'How many years of professional experience do you have in the regulation, pricing or management of water services?',
        fr: 'Combien d’années d’expérience professionnelle avez-vous dans la régulation, la tarification ou la gestion de services d’eau ?',
      },
    },
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'For which kinds of assignment do you wish to be considered?',
        fr: 'Pour quels types de missions souhaitez-vous que votre candidature soit examinée ?',
      },
      options: [
        {
          value: 'tariffs',
          label: { en: 'Tariffs and subsidies', fr: 'Tarifs et subventions' },
        },
        {
          value: 'law',
          label: { en: 'Laws and regulatory bodies', fr: 'Législation et autorités de régulation' },
        },
        {
          value: 'performance',
          label: { en: 'Performance of utilities', fr: 'Performances des opérateurs' },
        },
        {
          value: 'rural',
          label: { en: 'Rural and small operators', fr: 'Petits opérateurs et services ruraux' },
        },
        {
          value: 'sanitation',
          label: { en: 'Sanitation and faecal sludge', fr: 'Assainissement et boues de vidange' },
        },
      ],
    },
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'In which languages can you write a report without the help of a translator?',
        fr: 'En quelles langues pouvez-vous rédiger un rapport sans l’aide d’une traductrice ou d’un traducteur ?',
      },
      options: [
        { value: 'en', label: { en: 'English', fr: 'Anglais' } },
        { value: 'fr', label: { en: 'French', fr: 'Français' } },
        { value: 'es', label: { en: 'Spanish', fr: 'Espagnol' } },
        { value: 'ar', label: { en: 'Arabic', fr: 'Arabe' } },
        { value: 'none', label: { en: 'None of these', fr: 'Aucune de ces langues' } },
      ],
      knockOut: { values: ['none'] },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe two assignments comparable to those in this notice: for whom, your part, and what came of your advice.',
        fr: 'Décrivez deux missions comparables à celles qui figurent dans cet avis : commanditaire, rôle que vous avez joué et suites données à vos conseils.',
      },
    },
  ],
};
