import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const directorWaterSupply: SeedVacancy = {
  key: 'director-water-supply-sanitation',
  contractType: 'fixed_term',
  category: 'director',
  grade: 'D-2',
  departmentEn: 'Water Supply and Sanitation Division',
  departmentFr: 'Division de l’approvisionnement en eau et de l’assainissement',
  dutyStation: 'GVA',
  arrangement: 'on_site',
  durationMonths: 24,
  positions: 1,
  opensInDays: -15,
  closesInDays: 35,
  notices: {
    en: {
      title: 'Director, Water Supply and Sanitation Division',
      summary:
        'Lead the work of WFO on safe drinking water and sanitation: a division of 64 staff members and a portfolio of CHF 85 million in 41 countries.',
      content: {
        context: [
          'More than two billion people still lack safely managed drinking water. The Water Supply and Sanitation Division helps Member States to set standards, finance and run services, and restore them after crises. It has 64 staff members in three sections and manages a portfolio of CHF 85 million over two years, four fifths of it from voluntary contributions.',
          'The Director reports to the Director General, sits on the Senior Management Group and represents the Organization at ministerial level. The strategy for 2026–2031, adopted by the Executive Committee, asks the Division to shift from building pilots to strengthening national utilities and regulators.',
        ],
        purpose:
          'To give strategic direction to the work of WFO on drinking water and sanitation, and to answer to Member States for its results and for the resources entrusted to the Division.',
        duties: [
          'Lead the implementation of the 2026–2031 strategy: set priorities with regional directors, and end activities that no longer serve them.',
          'Advise ministers, regulators and heads of utilities on policy, tariffs, service to the poorest households and regulation.',
          'Oversee standard-setting on drinking water quality, faecal sludge management and the reuse of wastewater.',
          'Mobilize resources and maintain the confidence of donors, development banks and foundations.',
          'Represent WFO in UN-Water, in inter-agency bodies and at conferences, and speak for it to the media on these subjects.',
          'Answer for the budget, internal controls, risk management and follow-up to audits and evaluations in the Division.',
          'Lead, develop and assess a diverse staff at headquarters, and give functional guidance to specialists in the field.',
          'Direct the deployment of technical staff in emergencies, in agreement with the humanitarian coordination system.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in engineering, public health, economics, public policy or another field relevant to the post.',
        ],
        experience: [
          'At least fifteen years of progressively responsible experience in water supply, sanitation or public utilities, including seven in senior management and seven at the international level.',
          'Proven success in leading the transformation of a large team or institution.',
          'Experience in raising funds and in negotiating with governments at ministerial level.',
          'Experience of work in low- and middle-income countries.',
        ],
        languages: [
          'Excellent knowledge of English or French and good working knowledge of the other.',
          'Knowledge of another official language of the United Nations is an advantage.',
        ],
        competencies: [
          'Vision: sees what the Organization should be doing in ten years, and what it must stop doing now.',
          'Political judgement: understands the interests of Member States and keeps the trust of those who disagree.',
          competency.leadership.en,
          competency.accountability.en,
          competency.diversity.en,
        ],
        desirable: [
          'Experience at the head of a utility, a regulator or a national programme.',
          'Experience of humanitarian coordination in the water, sanitation and hygiene sector.',
        ],
        conditions: [
          condition.professional.en,
          condition.assessmentCentre.en,
          'The post involves missions of up to 80 days a year.',
          condition.disclosure.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Directeur ou directrice de la Division de l’approvisionnement en eau et de l’assainissement',
      summary:
        'Diriger l’action de l’OMED en faveur de l’eau potable et de l’assainissement : une division de 64 personnes et un portefeuille de 85 millions de francs suisses dans 41 pays.',
      content: {
        context: [
          'Plus de deux milliards de personnes n’ont toujours pas accès à une eau potable gérée en toute sécurité. La Division de l’approvisionnement en eau et de l’assainissement aide les États membres à fixer des normes, à financer et à exploiter les services, et à les rétablir après une crise. Forte de 64 personnes réparties en trois sections, elle gère un portefeuille de 85 millions de francs suisses sur deux ans, financé aux quatre cinquièmes par des contributions volontaires.',
          'Le Directeur ou la Directrice relève de la Direction générale, siège au Groupe de la haute direction et représente l’Organisation au niveau ministériel. La stratégie pour la période 2026-2031, adoptée par le Comité exécutif, invite la Division à délaisser la réalisation de projets pilotes au profit du renforcement des sociétés et des autorités de régulation nationales.',
        ],
        purpose:
          'Orienter l’action de l’OMED dans le domaine de l’eau potable et de l’assainissement, et rendre compte aux États membres des résultats obtenus et des ressources confiées à la Division.',
        duties: [
          'Conduire la mise en œuvre de la stratégie 2026-2031 : fixer les priorités avec les directions régionales et mettre fin aux activités qui n’y répondent plus.',
          'Conseiller les ministres, les autorités de régulation et les dirigeantes et dirigeants des sociétés de services d’eau sur les politiques, les tarifs, la desserte des ménages les plus pauvres et la régulation.',
          'Superviser l’élaboration de normes relatives à la qualité de l’eau potable, à la gestion des boues de vidange et à la réutilisation des eaux usées.',
          'Mobiliser des ressources et entretenir la confiance des donateurs, des banques de développement et des fondations.',
          'Représenter l’OMED au sein d’ONU-Eau, des organes interinstitutions et des conférences, et s’exprimer en son nom dans les médias sur ces questions.',
          'Répondre du budget, des contrôles internes, de la gestion des risques et de la suite donnée aux audits et aux évaluations dans la Division.',
          'Diriger un personnel diversifié au siège, en développer les compétences, en apprécier le travail et orienter sur le plan technique les spécialistes affectés sur le terrain.',
          'Diriger le déploiement de personnel technique dans les situations d’urgence, en accord avec le dispositif de coordination humanitaire.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en ingénierie, santé publique, économie ou politiques publiques ou dans un autre domaine pertinent.',
        ],
        experience: [
          'Au moins quinze années d’expérience à des niveaux de responsabilité croissants dans l’approvisionnement en eau, l’assainissement ou les services publics de réseau, dont sept à un poste de direction et sept à l’échelon international.',
          'Succès avéré dans la transformation d’une grande équipe ou d’une institution.',
          'Expérience de la collecte de fonds et de la négociation avec des gouvernements au niveau ministériel.',
          'Expérience du travail dans des pays à revenu faible ou intermédiaire.',
        ],
        languages: [
          'Excellente connaissance de l’anglais ou du français et bonne connaissance pratique de l’autre langue.',
          'La connaissance d’une autre langue officielle de l’Organisation des Nations Unies est un atout.',
        ],
        competencies: [
          'Hauteur de vue : discerne ce que l’Organisation devrait faire dans dix ans et ce qu’elle doit cesser de faire dès à présent.',
          'Sens politique : comprend les intérêts des États membres et conserve la confiance de celles et ceux qui ne partagent pas ses vues.',
          competency.leadership.fr,
          competency.accountability.fr,
          competency.diversity.fr,
        ],
        desirable: [
          'Expérience à la tête d’une société de services d’eau, d’une autorité de régulation ou d’un programme national.',
          'Expérience de la coordination humanitaire dans le secteur de l’eau, de l’assainissement et de l’hygiène.',
        ],
        conditions: [
          condition.professional.fr,
          condition.assessmentCentre.fr,
          'Le poste comporte des missions, à raison de 80 jours par an au plus.',
          condition.disclosure.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [],
};
