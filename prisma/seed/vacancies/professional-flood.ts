import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const floodHydrologist: SeedVacancy = {
  key: 'hydrologist-flood-forecasting-bangkok',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-4',
  departmentEn: 'Regional Office for Asia and the Pacific',
  departmentFr: 'Bureau régional pour l’Asie et le Pacifique',
  dutyStation: 'BKK',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: 5,
  closesInDays: 36,
  notices: {
    en: {
      title: 'Hydrologist (Flood Forecasting)',
      summary:
        'Help the hydrological services of Asia and the Pacific to forecast river and flash floods, and to deliver warnings that people receive, understand and trust.',
      content: {
        context: [
          'Most of the people in the world who are exposed to floods live in Asia and the Pacific. The Regional Office in Bangkok supports national services under the Early Warnings for All initiative, with projects in 16 countries from the Indus to the Solomon Islands.',
          'The incumbent leads the Office’s hydrological forecasting team (two junior hydrologists and a software developer), reports to the Deputy Regional Director and works closely with the Data and Hydrological Monitoring Division in Geneva.',
        ],
        purpose:
          'To help national services to issue flood forecasts that are accurate and early enough to save lives, and that they can sustain once projects have ended.',
        duties: [
          'Advise national services on the design of observation networks, forecasting chains and operating procedures.',
          'Lead the set-up and calibration of hydrological and hydraulic models, and their coupling with ensemble weather forecasts.',
          'Introduce flash flood guidance and impact-based warnings, in cooperation with meteorological services and civil protection authorities.',
          'Verify forecasts after each monsoon season and publish the results with the services concerned.',
          'Promote the exchange of data between upstream and downstream countries, and prepare the technical annexes of agreements.',
          'Train forecasters, women and men alike, through secondments, simulations and a distance learning course.',
          'Manage projects of about CHF 6 million: plans, expenditure, contracts and reports to donors.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in hydrology, water resources engineering, meteorology or a related field.',
        ],
        experience: [
          'At least seven years of progressively responsible experience in operational hydrology or flood forecasting, including three at the international level.',
          'Practical command of hydrological and hydraulic models (HEC-RAS, Delft-FEWS, wflow or similar).',
          'Experience in cooperation with national hydrological services in Asia or the Pacific.',
        ],
        languages: [
          'Excellent knowledge of English.',
          'Knowledge of Chinese, French or a language of the region is an advantage.',
        ],
        competencies: [
          'Technical credibility: knows the craft of the forecaster from practice and says plainly how far a forecast can be trusted.',
          'Capacity development: transfers skills so that the service no longer needs the adviser.',
          competency.teamwork.en,
          competency.planning.en,
          competency.diversity.en,
        ],
        desirable: [
          'Experience on the forecasting desk of a national service during a major flood.',
          'Knowledge of floods caused by cyclones, storm surges or glacial lake outbursts.',
        ],
        conditions: [
          condition.professional.en,
          'The post involves missions of up to 70 days a year, mostly before and after the monsoon.',
          condition.test.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Hydrologue (prévision des crues)',
      summary:
        'Aider les services hydrologiques d’Asie et du Pacifique à prévoir les crues, y compris les crues soudaines, et à diffuser des alertes que la population reçoive, comprenne et juge crédibles.',
      content: {
        context: [
          'La plupart des personnes exposées aux inondations dans le monde vivent en Asie et dans le Pacifique. Le Bureau régional de Bangkok appuie les services nationaux dans le cadre de l’initiative « Alertes précoces pour tous », avec des projets dans 16 pays, de l’Indus aux Îles Salomon.',
          'Le ou la titulaire dirige l’équipe de prévision hydrologique du Bureau (deux hydrologues en début de carrière et une personne chargée du développement logiciel), relève de la directrice régionale adjointe ou du directeur régional adjoint et travaille en étroite collaboration avec la Division des données et du suivi hydrologique, à Genève.',
        ],
        purpose:
          'Aider les services nationaux à produire des prévisions de crue assez exactes et assez précoces pour sauver des vies, et qu’ils puissent poursuivre une fois les projets achevés.',
        duties: [
          'Conseiller les services nationaux sur la conception des réseaux d’observation, des chaînes de prévision et des modes opératoires.',
          'Diriger la mise en place et le calage des modèles hydrologiques et hydrauliques, ainsi que leur couplage avec les prévisions météorologiques d’ensemble.',
          'Introduire les indications relatives aux crues soudaines et les alertes axées sur les impacts, en coopération avec les services météorologiques et les autorités de protection civile.',
          'Vérifier les prévisions après chaque mousson et en publier les résultats avec les services concernés.',
          'Favoriser l’échange de données entre pays d’amont et pays d’aval, et préparer les annexes techniques des accords.',
          'Former des prévisionnistes, femmes et hommes, au moyen de détachements, de simulations et d’un cours à distance.',
          'Gérer des projets d’un montant total d’environ 6 millions de francs suisses : plans, dépenses, contrats et rapports aux donateurs.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en hydrologie, génie des ressources en eau ou météorologie ou dans un domaine apparenté.',
        ],
        experience: [
          'Au moins sept années d’expérience à des niveaux de responsabilité croissants dans l’hydrologie opérationnelle ou la prévision des crues, dont trois à l’échelon international.',
          'Maîtrise pratique des modèles hydrologiques et hydrauliques (HEC-RAS, Delft-FEWS, wflow ou équivalents).',
          'Expérience de la coopération avec des services hydrologiques nationaux d’Asie ou du Pacifique.',
        ],
        languages: [
          'Excellente connaissance de l’anglais.',
          'La connaissance du chinois, du français ou d’une langue de la région est un atout.',
        ],
        competencies: [
          'Crédibilité technique : connaît par la pratique le métier de prévisionniste et dit clairement jusqu’à quel point une prévision est fiable.',
          'Renforcement des capacités : transmet ses compétences afin que le service puisse se passer de conseils extérieurs.',
          competency.teamwork.fr,
          competency.planning.fr,
          competency.diversity.fr,
        ],
        desirable: [
          'Expérience de la permanence de prévision d’un service national pendant une crue majeure.',
          'Connaissance des inondations dues aux cyclones, aux ondes de tempête ou à la rupture de lacs glaciaires.',
        ],
        conditions: [
          condition.professional.fr,
          'Le poste comporte des missions, à raison de 70 jours par an au plus, pour l’essentiel avant et après la mousson.',
          condition.test.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Have you worked in an operational flood forecasting service?',
        fr: 'Avez-vous travaillé dans un service opérationnel de prévision des crues ?',
      },
    },
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'With which of these kinds of flood have you professional experience?',
        fr: 'De quels types d’inondation avez-vous une expérience professionnelle ?',
      },
      options: [
        { value: 'river', label: { en: 'Floods on large rivers', fr: 'Crues de grands cours d’eau' } },
        { value: 'flash', label: { en: 'Flash floods', fr: 'Crues soudaines' } },
        {
          value: 'coastal',
          label: {
            en: 'Coastal floods and storm surges',
            fr: 'Submersions marines et ondes de tempête',
          },
        },
        {
          value: 'glacial',
          label: {
            en: 'Glacial lake outburst floods',
            fr: 'Crues dues à la rupture de lacs glaciaires',
          },
        },
        { value: 'urban', label: { en: 'Urban floods', fr: 'Inondations urbaines' } },
      ],
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe a forecast that failed: what was expected, what happened and what you changed afterwards.',
        fr: 'Décrivez une prévision qui s’est révélée erronée : ce qui était attendu, ce qui s’est produit et ce que vous avez modifié par la suite.',
      },
    },
  ],
};
