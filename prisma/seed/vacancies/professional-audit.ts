import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const directorAudit: SeedVacancy = {
  key: 'director-internal-audit-oversight',
  contractType: 'fixed_term',
  category: 'director',
  grade: 'D-1',
  departmentEn: 'Internal Audit and Oversight Office',
  departmentFr: 'Bureau de l’audit interne et de la supervision',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 60,
  positions: 1,
  opensInDays: 8,
  closesInDays: 40,
  notices: {
    en: {
      title: 'Director, Internal Audit and Oversight Office',
      summary:
        'Lead the independent function that audits the Organization, investigates allegations of misconduct and reports on both to Member States.',
      content: {
        context: [
          'The Internal Audit and Oversight Office provides assurance on governance, risk management and control, and investigates fraud, harassment, sexual exploitation and retaliation. It has ten staff members and conducts about 18 audits and 35 investigations a year at headquarters and in the field.',
          'The Director reports to the Director General and has direct and unrestricted access to the Executive Committee and its Independent Oversight Advisory Committee. Neither the work plan nor any report requires the approval of management.',
        ],
        purpose:
          'To give Member States and the Director General objective assurance that the resources of the Organization are used properly and that misconduct is brought to light and dealt with.',
        duties: [
          'Establish a risk-based audit plan every year, and carry it out with the means available.',
          'Direct audits of projects, field offices, information systems and partners, and issue reports with recommendations that can be put into practice.',
          'Direct investigations in accordance with due process, with special care for the safety and dignity of victims and witnesses.',
          'Run confidential reporting channels and advise on measures to protect those who use them.',
          'Present an annual report on oversight, published in full, to the Executive Committee.',
          'Follow up recommendations and report openly on those that management has not carried out.',
          'Cooperate with the External Auditor, the Joint Inspection Unit, donors and national authorities.',
          'Manage the staff and budget of the Office, and submit it to an external quality assessment every five years.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in accounting, auditing, law, business administration or a related field.',
          'Certification as Certified Internal Auditor, chartered accountant or Certified Fraud Examiner, or an equivalent qualification.',
        ],
        experience: [
          'At least fifteen years of progressively responsible experience in audit, investigation or inspection, including seven in the management of such a function.',
          'Experience of oversight in an international organization, a supreme audit institution or a body of comparable complexity.',
          'Thorough knowledge of the Global Internal Audit Standards and of the Uniform Principles and Guidelines for Investigations.',
        ],
        languages: [
          'Excellent knowledge of English and good working knowledge of French.',
          'Knowledge of another official language of the United Nations is an advantage.',
        ],
        competencies: [
          'Independence: forms conclusions without fear or favour and declares any circumstance that might impair objectivity.',
          'Discernment: separates the serious from the incidental and sees causes where others see cases.',
          competency.integrity.en,
          competency.leadership.en,
          competency.communication.en,
        ],
        desirable: [
          'Experience of investigations into sexual exploitation and abuse, centred on the needs of victims.',
          'Use of data analysis in audit.',
        ],
        conditions: [
          'To protect the independence of the function, the appointment is for a single term of five years, cannot be renewed and excludes later employment with WFO.',
          'The appointment is made after consultation with the Independent Oversight Advisory Committee and with the agreement of the Executive Committee.',
          condition.assessmentCentre.en,
          condition.disclosure.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Directeur ou directrice du Bureau de l’audit interne et de la supervision',
      summary:
        'Diriger la fonction indépendante chargée d’auditer l’Organisation, d’enquêter sur les allégations de faute et d’en rendre compte aux États membres.',
      content: {
        context: [
          'Le Bureau de l’audit interne et de la supervision donne des assurances sur la gouvernance, la gestion des risques et les contrôles, et enquête sur les cas de fraude, de harcèlement, d’exploitation sexuelle et de représailles. Son personnel (dix personnes) réalise chaque année environ 18 audits et 35 enquêtes, au siège et sur le terrain.',
          'Le Directeur ou la Directrice relève de la Direction générale et a un accès direct et illimité au Comité exécutif et à son Comité consultatif indépendant pour les questions de supervision. Ni le plan de travail ni les rapports ne sont soumis à l’approbation de l’administration.',
        ],
        purpose:
          'Donner aux États membres et à la Direction générale l’assurance objective que les ressources de l’Organisation sont employées à bon escient et que les fautes sont mises au jour et traitées.',
        duties: [
          'Établir chaque année un plan d’audit fondé sur les risques et l’exécuter avec les moyens disponibles.',
          'Diriger l’audit de projets, de bureaux extérieurs, de systèmes d’information et de partenaires, et publier des rapports assortis de recommandations applicables.',
          'Diriger les enquêtes dans le respect des garanties d’une procédure régulière, en veillant tout particulièrement à la sécurité et à la dignité des victimes et des témoins.',
          'Gérer des dispositifs de signalement confidentiels et donner des avis sur les mesures de protection des personnes qui y ont recours.',
          'Présenter au Comité exécutif un rapport annuel de supervision, publié dans son intégralité.',
          'Suivre les recommandations et signaler sans détour celles que l’administration n’a pas appliquées.',
          'Coopérer avec le Commissaire aux comptes, le Corps commun d’inspection, les donateurs et les autorités nationales.',
          'Gérer le personnel et le budget du Bureau, et soumettre celui-ci à une évaluation externe de la qualité tous les cinq ans.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en comptabilité, audit, droit ou gestion des entreprises ou dans un domaine apparenté.',
          'Certification professionnelle en audit interne (CIA), en expertise comptable ou en examen de la fraude (CFE), ou qualification équivalente.',
        ],
        experience: [
          'Au moins quinze années d’expérience à des niveaux de responsabilité croissants dans l’audit, les enquêtes ou l’inspection, dont sept à la tête d’une telle fonction.',
          'Expérience de la supervision dans une organisation internationale, une institution supérieure de contrôle des finances publiques ou un organisme d’une complexité comparable.',
          'Connaissance approfondie des Normes internationales d’audit interne et des Principes et lignes directrices uniformes en matière d’enquête.',
        ],
        languages: [
          'Excellente connaissance de l’anglais et bonne connaissance pratique du français.',
          'La connaissance d’une autre langue officielle de l’Organisation des Nations Unies est un atout.',
        ],
        competencies: [
          'Indépendance : formule ses conclusions sans crainte ni complaisance et déclare toute circonstance susceptible de nuire à son objectivité.',
          'Discernement : distingue l’essentiel de l’accessoire et voit des causes là où d’autres voient des cas.',
          competency.integrity.fr,
          competency.leadership.fr,
          competency.communication.fr,
        ],
        desirable: [
          'Expérience d’enquêtes sur l’exploitation et les atteintes sexuelles axées sur les besoins des victimes.',
          'Emploi de l’analyse de données dans l’audit.',
        ],
        conditions: [
          'Afin de préserver l’indépendance de la fonction, l’engagement est d’une durée unique de cinq ans, n’est pas renouvelable et exclut tout emploi ultérieur à l’OMED.',
          'La nomination intervient après consultation du Comité consultatif indépendant pour les questions de supervision et avec l’accord du Comité exécutif.',
          condition.assessmentCentre.fr,
          condition.disclosure.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [],
};
