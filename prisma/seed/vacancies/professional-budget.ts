import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const budgetChief: SeedVacancy = {
  key: 'chief-budget-section',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-5',
  departmentEn: 'Finance and Budget Division',
  departmentFr: 'Division des finances et du budget',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -20,
  closesInDays: 0,
  notices: {
    en: {
      title: 'Chief, Budget Section',
      summary:
        'Prepare the programme budget of WFO, present it to Member States and see that what is spent matches what was approved.',
      content: {
        context: [
          'The Finance and Budget Division keeps the accounts of the Organization, pays its staff and suppliers, invests its cash and prepares its biennial programme budget, of which CHF 196 million comes from assessed contributions and about CHF 310 million from voluntary contributions.',
          'The Budget Section has nine staff members. Its Chief reports to the Comptroller and works daily with directors, who have had full delegated authority over their allotments since 2024.',
        ],
        purpose:
          'To ensure that the Organization plans its resources in accordance with its strategy, uses them as Member States have decided and tells them plainly what was achieved with them.',
        duties: [
          'Direct the preparation of the biennial programme budget, from instructions to units through to its adoption by the Executive Committee.',
          'Present budget proposals to Member States, answer their questions and draft the related resolutions.',
          'Issue allotments, monitor their execution each month and propose transfers or savings when income falls short.',
          'Cost posts and activities, and keep staff cost standards, exchange rate assumptions and cost recovery rates up to date.',
          'Establish the budgets of voluntary-funded projects with programme managers, in line with the agreements signed with donors.',
          'Improve budget tools and reports, notably those linking expenditure to results and to sex-disaggregated targets.',
          'Lead and train the Section, and guide the network of finance assistants in field offices.',
          'Act for the Comptroller during absences.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in finance, accounting, economics or public or business administration.',
          'A recognized professional accounting qualification is an advantage.',
        ],
        experience: [
          'At least ten years of progressively responsible experience in budgeting or financial management, including five in a public or international body and three in the supervision of staff.',
          'Experience in preparing and defending a results-based budget before a governing body.',
          'Sound knowledge of the International Public Sector Accounting Standards (IPSAS) and of an integrated management system.',
        ],
        languages: [
          'Excellent knowledge of English and good working knowledge of French.',
          'Knowledge of another official language of the United Nations is an advantage.',
        ],
        competencies: [
          'Financial judgement: sees what lies behind the figures, tests assumptions and warns in good time.',
          'Persuasion: explains complex choices simply and holds a position under insistent questioning.',
          competency.leadership.en,
          competency.planning.en,
          competency.integrity.en,
        ],
        desirable: [
          'Experience of multi-year budgets in several currencies and of hedging against exchange rate risk.',
        ],
        conditions: [
          condition.professional.en,
          condition.test.en,
          condition.disclosure.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Chef ou cheffe de la Section du budget',
      summary:
        'Établir le budget-programme de l’OMED, le présenter aux États membres et veiller à ce que les dépenses correspondent à ce qui a été approuvé.',
      content: {
        context: [
          'La Division des finances et du budget tient les comptes de l’Organisation, paie le personnel et les fournisseurs, place la trésorerie et établit le budget-programme biennal, alimenté à hauteur de 196 millions de francs suisses par les contributions fixées et d’environ 310 millions de francs suisses par les contributions volontaires.',
          'La Section du budget compte neuf personnes. Le ou la titulaire relève de la contrôleuse ou du contrôleur et travaille quotidiennement avec les directrices et les directeurs, qui gèrent leurs crédits par délégation pleine et entière depuis 2024.',
        ],
        purpose:
          'Veiller à ce que l’Organisation planifie ses ressources conformément à sa stratégie, les emploie comme l’ont décidé les États membres et leur rende compte clairement de ce qu’elles ont permis d’accomplir.',
        duties: [
          'Diriger l’établissement du budget-programme biennal, des instructions aux unités jusqu’à son adoption par le Comité exécutif.',
          'Présenter les propositions budgétaires aux États membres, répondre à leurs questions et rédiger les résolutions correspondantes.',
          'Allouer les crédits, en suivre l’exécution chaque mois et proposer des virements ou des économies lorsque les recettes sont insuffisantes.',
          'Chiffrer les postes et les activités, et tenir à jour les coûts standard de personnel, les hypothèses de change et les taux de recouvrement des coûts.',
          'Établir, avec les responsables de programme, le budget des projets financés par des contributions volontaires, dans le respect des accords conclus avec les donateurs.',
          'Améliorer les outils et les rapports budgétaires, en particulier ceux qui mettent les dépenses en regard des résultats et des cibles ventilées par sexe.',
          'Diriger et former la Section, et orienter le réseau des assistantes et assistants financiers des bureaux extérieurs.',
          'Assurer l’intérim de la contrôleuse ou du contrôleur.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en finances, comptabilité, économie, administration publique ou gestion des entreprises.',
          'Une qualification professionnelle reconnue en comptabilité est un atout.',
        ],
        experience: [
          'Au moins dix années d’expérience à des niveaux de responsabilité croissants dans l’établissement de budgets ou la gestion financière, dont cinq dans un organisme public ou international et trois dans l’encadrement de personnel.',
          'Expérience de l’établissement d’un budget axé sur les résultats et de sa défense devant un organe directeur.',
          'Solide connaissance des Normes comptables internationales pour le secteur public (IPSAS) et d’un progiciel de gestion intégré.',
        ],
        languages: [
          'Excellente connaissance de l’anglais et bonne connaissance pratique du français.',
          'La connaissance d’une autre langue officielle de l’Organisation des Nations Unies est un atout.',
        ],
        competencies: [
          'Jugement financier : perçoit ce que les chiffres recouvrent, met les hypothèses à l’épreuve et donne l’alerte à temps.',
          'Force de conviction : explique simplement des choix complexes et maintient sa position face à des questions insistantes.',
          competency.leadership.fr,
          competency.planning.fr,
          competency.integrity.fr,
        ],
        desirable: [
          'Expérience des budgets pluriannuels en plusieurs monnaies et de la couverture du risque de change.',
        ],
        conditions: [
          condition.professional.fr,
          condition.test.fr,
          condition.disclosure.fr,
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
        en: 'What was the annual amount of the largest budget you have been responsible for preparing?',
        fr: 'Quel était le montant annuel du budget le plus important que vous ayez été chargé ou chargée d’établir ?',
      },
      options: [
        {
          value: 'under-10',
          label: {
            en: 'Less than CHF 10 million or equivalent',
            fr: 'Moins de 10 millions de francs suisses ou l’équivalent',
          },
        },
        {
          value: '10-to-100',
          label: {
            en: 'CHF 10 million to 100 million or equivalent',
            fr: 'De 10 à 100 millions de francs suisses ou l’équivalent',
          },
        },
        {
          value: 'over-100',
          label: {
            en: 'More than CHF 100 million or equivalent',
            fr: 'Plus de 100 millions de francs suisses ou l’équivalent',
          },
        },
      ],
    },
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Have you presented a budget in person to a governing body or a parliamentary committee?',
        fr: 'Avez-vous présenté en personne un budget à un organe directeur ou à une commission parlementaire ?',
      },
    },
  ],
};
