import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const securityOfficer: SeedVacancy = {
  key: 'information-security-officer-detection-response',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-3',
  departmentEn: 'Information and Communication Technology Division',
  departmentFr: 'Division de l’informatique et des communications',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 2,
  opensInDays: -4,
  closesInDays: 26,
  notices: {
    en: {
      title: 'Information Security Officer (Detection and Response)',
      summary:
        'Detect, investigate and contain attacks on the systems of WFO, including the networks that receive river and reservoir data from Member States.',
      content: {
        context: [
          'The Information and Communication Technology Division runs the systems on which 1,100 staff members in 13 duty stations rely, and the gateways through which national services send river levels, reservoir volumes and water quality readings several times an hour.',
          'Following an independent review of cyber resilience, the Executive Committee approved the creation of a security operations team of five. The two incumbents of this post will work under the supervision of the Chief Information Security Officer and share an on-call rota.',
        ],
        purpose:
          'To ensure that attacks on the Organization are seen early, stopped quickly and understood well enough not to succeed twice.',
        duties: [
          'Monitor and triage alerts from endpoints, cloud services and data gateways, and hunt for intrusions that alerts have missed.',
          'Lead the response to incidents: containment, preservation of evidence, recovery and a written account of lessons learned.',
          'Write and tune detection rules, and measure what they find, what they miss and how long they take.',
          'Test the security of data collection platforms together with hydrologists, without interrupting the flow of data.',
          'Manage vulnerabilities with system owners: rank them by risk, agree on deadlines and verify that corrections hold.',
          'Run phishing and crisis exercises for staff, management and field offices.',
          'Exchange threat information with the other organizations of the United Nations system and with national response teams.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in computer science, information security or a related field. A first-level degree with two additional years of relevant experience may be accepted instead.',
        ],
        experience: [
          'At least five years of experience in information security, including two in incident detection and response.',
          'Experience in analysing logs and network traffic at scale, and in scripting for automation (Python, PowerShell or similar).',
          'Experience in securing Microsoft and Linux environments, on premises and in the cloud.',
        ],
        languages: [
          'Excellent knowledge of English and working knowledge of French.',
          'Knowledge of another official language of the United Nations is an advantage.',
        ],
        competencies: [
          'Analytical thinking: forms hypotheses, looks for evidence against them and separates what is known from what is assumed.',
          'Composure: keeps a clear head during an incident, decides with the facts at hand and explains the decision.',
          competency.teamwork.en,
          competency.service.en,
        ],
        desirable: [
          'Certification such as GCIH, GCFA, OSCP or CISSP.',
          'Knowledge of the security of industrial control or telemetry systems.',
        ],
        conditions: [
          condition.professional.en,
          'The incumbents take turns on call, one week in five, including nights and weekends; compensatory time off is granted.',
          'The written test includes a practical exercise in the analysis of an incident.',
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Spécialiste de la sécurité de l’information (détection et réponse)',
      summary:
        'Détecter, analyser et endiguer les attaques visant les systèmes de l’OMED, y compris les réseaux qui reçoivent des États membres les données sur les cours d’eau et les réservoirs.',
      content: {
        context: [
          'La Division de l’informatique et des communications exploite les systèmes dont dépendent 1 100 membres du personnel dans 13 lieux d’affectation, ainsi que les passerelles par lesquelles les services nationaux transmettent plusieurs fois par heure le niveau des cours d’eau, le volume des réservoirs et les mesures de qualité de l’eau.',
          'À la suite d’un examen indépendant de la cyberrésilience, le Comité exécutif a approuvé la création d’une équipe de sécurité opérationnelle de cinq personnes. Les deux titulaires du poste relèveront de la responsable ou du responsable de la sécurité de l’information et assureront des astreintes à tour de rôle.',
        ],
        purpose:
          'Faire en sorte que les attaques visant l’Organisation soient décelées tôt, arrêtées rapidement et suffisamment bien comprises pour ne pas aboutir une seconde fois.',
        duties: [
          'Surveiller et trier les alertes provenant des postes de travail, des services en nuage et des passerelles de données, et rechercher les intrusions que les alertes n’ont pas révélées.',
          'Diriger la réponse aux incidents : endiguement, conservation des éléments de preuve, rétablissement et compte rendu écrit des enseignements tirés.',
          'Écrire et affiner les règles de détection, et mesurer ce qu’elles révèlent, ce qui leur échappe et leur délai de réaction.',
          'Éprouver, avec les hydrologues, la sécurité des plateformes de collecte, sans interrompre la transmission des données.',
          'Gérer les vulnérabilités avec les responsables des systèmes : les classer selon le risque, convenir d’échéances et vérifier que les correctifs sont durables.',
          'Organiser des simulations d’hameçonnage et des exercices de gestion de crise à l’intention du personnel, de la direction et des bureaux extérieurs.',
          'Échanger des renseignements sur les menaces avec les autres organismes des Nations Unies et les équipes nationales d’intervention.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en informatique, en sécurité de l’information ou dans un domaine apparenté. Un diplôme de premier cycle assorti de deux années supplémentaires d’expérience pertinente peut être accepté.',
        ],
        experience: [
          'Au moins cinq années d’expérience de la sécurité de l’information, dont deux de la détection des incidents et de la réponse à y apporter.',
          'Expérience de l’analyse de journaux et de trafic réseau à grande échelle, et de l’automatisation par scripts (Python, PowerShell ou équivalents).',
          'Expérience de la sécurisation d’environnements Microsoft et Linux, sur site et en nuage.',
        ],
        languages: [
          'Excellente connaissance de l’anglais et connaissance pratique du français.',
          'La connaissance d’une autre langue officielle de l’Organisation des Nations Unies est un atout.',
        ],
        competencies: [
          'Esprit d’analyse : formule des hypothèses, cherche ce qui pourrait les infirmer et distingue ce qui est établi de ce qui est supposé.',
          'Sang-froid : conserve sa lucidité pendant un incident, décide sur la base des faits disponibles et explique sa décision.',
          competency.teamwork.fr,
          competency.service.fr,
        ],
        desirable: [
          'Certification de type GCIH, GCFA, OSCP ou CISSP.',
          'Connaissance de la sécurité des systèmes de contrôle industriel ou de télémesure.',
        ],
        conditions: [
          condition.professional.fr,
          'Les titulaires assurent à tour de rôle une astreinte, une semaine sur cinq, nuits et fins de semaine comprises ; des congés de compensation sont accordés.',
          'L’épreuve écrite comprend un exercice pratique d’analyse d’un incident.',
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
        en: 'How many full years of experience do you have in incident detection and response?',
        fr: 'Combien d’années complètes d’expérience avez-vous dans la détection des incidents et la réponse à y apporter ?',
      },
    },
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'Which of these tasks have you carried out yourself in the past three years?',
        fr: 'Parmi les tâches suivantes, lesquelles avez-vous personnellement accomplies au cours des trois dernières années ?',
      },
      options: [
        {
          value: 'forensics',
          label: {
            en: 'Forensic analysis of a compromised host',
            fr: 'Analyse criminalistique d’une machine compromise',
          },
        },
        {
          value: 'detection',
          label: { en: 'Writing detection rules', fr: 'Écriture de règles de détection' },
        },
        {
          value: 'lead',
          label: {
            en: 'Leading the response to an incident',
            fr: 'Direction de la réponse à un incident',
          },
        },
        {
          value: 'testing',
          label: { en: 'Penetration testing', fr: 'Tests d’intrusion' },
        },
        { value: 'none', label: { en: 'None of these', fr: 'Aucune de ces tâches' } },
      ],
      knockOut: { values: ['none'] },
    },
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Are you willing to be on call, nights and weekends included, one week in five?',
        fr: 'Acceptez-vous d’assurer une astreinte, nuits et fins de semaine comprises, une semaine sur cinq ?',
      },
      knockOut: { values: ['no'] },
    },
  ],
};
