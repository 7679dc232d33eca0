import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { general, terms } from './common-general';

export const finance: SeedVacancy = {
  key: 'finance-assistant-payments-nairobi',
  contractType: 'fixed_term',
  category: 'general_service',
  grade: 'G-5',
  departmentEn: 'Regional Office for East and Southern Africa',
  departmentFr: 'Bureau régional pour l’Afrique de l’Est et l’Afrique australe',
  dutyStation: 'NBO',
  arrangement: 'on_site',
  durationMonths: 12,
  positions: 1,
  opensInDays: -3,
  closesInDays: 27,
  notices: {
    en: {
      title: 'Finance Assistant (Payments and Travel Claims)',
      summary:
        'Check and process the payments, travel claims and project advances of WFO’s Regional Office in Nairobi and keep its accounts ready for audit at any time.',
      content: {
        context: [
          'The Regional Office for East and Southern Africa carries out projects in 17 countries, from borehole rehabilitation in Turkana to hydrological forecasting on the Zambezi. Its Finance Unit also keeps the accounts of the area offices in Addis Ababa and Maputo.',
          'The Unit has four staff members and handles some 6,500 payments a year in five currencies. The incumbent reports to the Finance Officer and works every day with project staff, procurement, travellers and local suppliers.',
        ],
        purpose:
          'To ensure that suppliers, travellers and implementing partners are paid correctly and on time, against complete supporting documents and in accordance with the Financial Regulations and Rules.',
        duties: [
          'Check invoices, purchase orders and delivery notes against one another, enter payment vouchers and submit them for approval within five working days.',
          'Verify travel claims and calculate daily subsistence allowances, terminal expenses and recoveries.',
          'Monitor advances to implementing partners, review their financial reports and follow up unjustified balances older than 90 days.',
          'Prepare monthly bank reconciliations for the Nairobi, Addis Ababa and Maputo accounts and clear outstanding items.',
          'Act as custodian of the office’s petty cash and prepare for surprise counts.',
          'Draw up value added tax refund requests to the revenue authority and keep the register of amounts receivable.',
          'Extract expenditure reports for project managers and warn them when a budget line reaches 90 per cent.',
          'Prepare supporting schedules for the annual closure and answer auditors’ requests for documents.',
        ],
        education: [
          general.secondaryEducation.en,
          'Technical certificate in accounting or finance (CPA Part II, ACCA Applied Knowledge or equivalent).',
        ],
        experience: [
          'At least five years of experience in accounting or finance, including two in accounts payable.',
          'Experience with an enterprise resource planning system (SAP, Oracle, Unit4 or similar).',
          'Working knowledge of International Public Sector Accounting Standards (IPSAS).',
        ],
        languages: [
          'Excellent knowledge of English.',
          'Knowledge of Kiswahili, French or Portuguese is an advantage.',
        ],
        competencies: [
          'Accuracy: reconciles to the last cent and documents each correction so that another person can follow it.',
          'Integrity: applies the same rules to everyone, declines favours from suppliers and reports irregularities.',
          competency.service.en,
          competency.teamwork.en,
        ],
        desirable: ['Experience in supporting audits of donor-funded projects.'],
        conditions: [condition.localRecruitment.en, terms.checks.en, condition.test.en],
      },
    },
    fr: {
      title: 'Assistant ou assistante aux finances (paiements et frais de voyage)',
      summary:
        'Vérifier et traiter les paiements, les demandes de remboursement de frais de voyage et les avances du Bureau régional de l’OMED à Nairobi, et tenir une comptabilité prête à tout moment pour l’audit.',
      content: {
        context: [
          'Le Bureau régional pour l’Afrique de l’Est et l’Afrique australe exécute des projets dans 17 pays, de la remise en état de forages dans le Turkana à la prévision hydrologique sur le Zambèze. Son Groupe des finances tient également les comptes des bureaux de zone d’Addis-Abeba et de Maputo.',
          'Le Groupe compte quatre personnes et traite quelque 6 500 paiements par an dans cinq monnaies. Le ou la titulaire relève de la ou du spécialiste des finances et travaille quotidiennement avec les équipes de projet, les achats, les personnes en mission et les fournisseurs locaux.',
        ],
        purpose:
          'Veiller à ce que les fournisseurs, les personnes en mission et les partenaires d’exécution soient payés exactement et dans les délais, sur la base de pièces justificatives complètes et conformément au Règlement financier et aux règles de gestion financière.',
        duties: [
          'Rapprocher les factures, les bons de commande et les bordereaux de livraison, saisir les pièces de paiement et les soumettre pour approbation dans les cinq jours ouvrables.',
          'Vérifier les demandes de remboursement de frais de voyage et calculer les indemnités journalières de subsistance, les faux frais au départ et à l’arrivée et les montants à recouvrer.',
          'Suivre les avances consenties aux partenaires d’exécution, examiner leurs rapports financiers et relancer les soldes non justifiés depuis plus de 90 jours.',
          'Établir chaque mois les rapprochements bancaires des comptes de Nairobi, d’Addis-Abeba et de Maputo et apurer les opérations en suspens.',
          'Tenir la petite caisse du bureau et se prêter aux contrôles inopinés.',
          'Établir les demandes de remboursement de la taxe sur la valeur ajoutée adressées à l’administration fiscale et tenir le registre des montants à recevoir.',
          'Extraire les états de dépenses à l’intention des responsables de projet et les avertir lorsqu’une ligne budgétaire est consommée à 90 %.',
          'Préparer les tableaux justificatifs de la clôture annuelle et répondre aux demandes de pièces des auditeurs et auditrices.',
        ],
        education: [
          general.secondaryEducation.fr,
          'Diplôme technique de comptabilité ou de finances (CPA Part II, ACCA Applied Knowledge ou équivalent).',
        ],
        experience: [
          'Au moins cinq années d’expérience en comptabilité ou en finances, dont deux dans le traitement des comptes fournisseurs.',
          'Expérience d’un progiciel de gestion intégré (SAP, Oracle, Unit4 ou équivalent).',
          'Connaissance pratique des Normes comptables internationales du secteur public (normes IPSAS).',
        ],
        languages: [
          'Excellente connaissance de l’anglais.',
          'La connaissance du kiswahili, du français ou du portugais est un atout.',
        ],
        competencies: [
          'Exactitude : effectue des rapprochements au centime près et justifie chaque correction de façon qu’une autre personne puisse la retracer.',
          'Intégrité : applique les mêmes règles à toutes et à tous, refuse les faveurs des fournisseurs et signale les irrégularités.',
          competency.service.fr,
          competency.teamwork.fr,
        ],
        desirable: ['Expérience de l’appui à l’audit de projets financés par des bailleurs de fonds.'],
        conditions: [condition.localRecruitment.fr, terms.checks.fr, condition.test.fr],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Do you hold, or are you eligible for, the right to live and work in Kenya?',
        fr: 'Avez-vous, ou pouvez-vous obtenir, le droit de résider et de travailler au Kenya ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'number',
      required: true,
      prompt: {
        en: 'How many full years of experience do you have in accounts payable?',
        fr: 'Combien d’années complètes d’expérience avez-vous dans le traitement des comptes fournisseurs ?',
      },
    },
    {
      kind: 'multiple_choice',
      required: false,
      prompt: {
        en: 'Which of these systems have you used at work for at least a year?',
        fr: 'Lesquels de ces progiciels avez-vous utilisés dans votre travail pendant au moins un an ?',
      },
      options: [
        { value: 'sap', label: { en: 'SAP', fr: 'SAP' } },
        { value: 'oracle', label: { en: 'Oracle', fr: 'Oracle' } },
        { value: 'unit4', label: { en: 'Unit4', fr: 'Unit4' } },
        {
          value: 'other',
          label: { en: 'Another integrated system', fr: 'Un autre progiciel de gestion intégré' },
        },
      ],
    },
  ],
};
