import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const genderAdviser: SeedVacancy = {
  key: 'regional-adviser-gender-water-governance',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-4',
  departmentEn: 'Regional Office for Latin America and the Caribbean',
  departmentFr: 'Bureau régional pour l’Amérique latine et les Caraïbes',
  dutyStation: 'PTY',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -62,
  closesInDays: -14,
  notices: {
    en: {
      title: 'Regional Adviser, Gender Equality and Water Governance',
      summary:
        'Help governments, utilities and water user committees in Latin America and the Caribbean to give women an equal say, an equal share and equal opportunities in water.',
      content: {
        context: [
          'The Regional Office in Panama City works with 33 countries. In rural areas of the region, most of the work of providing households with water falls to women, yet few of them sit on the committees and boards that decide on it.',
          'The incumbent reports to the Regional Director, belongs to the global network of gender advisers of WFO and coordinates focal points in five area and project offices.',
        ],
        purpose:
          'To ensure that water policies, projects and institutions in the region reduce inequality between women and men, and that the progress made can be measured.',
        duties: [
          'Advise ministries and regulators on laws, tariffs and services that respond to the needs of women and girls, in all their diversity.',
          'Support water user committees, Indigenous women’s organizations and community operators in gaining formal recognition and a place in basin councils.',
          'Review projects at the design stage, set gender markers and targets, and withhold technical clearance where they fall short.',
          'Produce with statistical offices data on access, unpaid work and employment in the water sector, disaggregated by sex.',
          'Run a mentoring programme for women engineers and managers in 20 utilities.',
          'Develop measures against sexual exploitation and harassment at construction sites and water points, with local partners.',
          'Mobilize funds, and report to donors and to the Executive Committee on the gender action plan.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in gender studies, social sciences, law, public policy or natural resources management.',
        ],
        experience: [
          'At least seven years of progressively responsible experience in gender equality programmes, including three related to water, the environment or infrastructure.',
          'Experience of work with public institutions and community organizations in Latin America or the Caribbean.',
          'Experience in the design of indicators and in the analysis of data disaggregated by sex.',
        ],
        languages: [
          'Excellent knowledge of Spanish and English.',
          'Knowledge of Portuguese, French or an Indigenous language of the region is an advantage.',
        ],
        competencies: [
          'Influence: wins support for change among people who do not report to the incumbent and do not all wish for it.',
          'Cultural sensitivity: learns from communities, respects their institutions and does not speak in their place.',
          competency.communication.en,
          competency.planning.en,
        ],
        desirable: [
          'Experience of consultation with Indigenous peoples in accordance with the principle of free, prior and informed consent.',
          'Certification in gender auditing or in gender-responsive budgeting.',
        ],
        conditions: [
          condition.professional.en,
          'The post involves missions of up to 60 days a year in the region.',
          'Shortlisted candidates will sit a written test in Spanish and English and be interviewed by video.',
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title:
        'Conseillère régionale ou conseiller régional pour l’égalité des genres et la gouvernance de l’eau',
      summary:
        'Aider les pouvoirs publics, les sociétés de services d’eau et les comités d’usagères et d’usagers d’Amérique latine et des Caraïbes à assurer aux femmes une place égale dans les décisions, l’accès et l’emploi liés à l’eau.',
      content: {
        context: [
          'Le Bureau régional de Panama travaille avec 33 pays. Dans les zones rurales de la région, l’approvisionnement des ménages en eau repose pour l’essentiel sur les femmes, mais rares sont celles qui siègent dans les comités et les conseils qui en décident.',
          'Le ou la titulaire relève de la directrice régionale ou du directeur régional, fait partie du réseau mondial des conseillères et conseillers de l’OMED pour l’égalité des genres et coordonne les points focaux de cinq bureaux de zone et de projet.',
        ],
        purpose:
          'Faire en sorte que les politiques, les projets et les institutions de l’eau de la région réduisent les inégalités entre les femmes et les hommes, et que les progrès accomplis soient mesurables.',
        duties: [
          'Conseiller les ministères et les autorités de régulation sur les lois, les tarifs et les services qui répondent aux besoins des femmes et des filles, dans toute leur diversité.',
          'Aider les comités d’usagères et d’usagers, les organisations de femmes autochtones et les exploitants communautaires à obtenir une reconnaissance officielle et une place dans les conseils de bassin.',
          'Examiner les projets dès leur conception, fixer des marqueurs et des cibles en matière d’égalité et refuser l’approbation technique de ceux qui n’y satisfont pas.',
          'Produire, avec les offices statistiques, des données ventilées par sexe sur l’accès à l’eau, le travail non rémunéré et l’emploi dans le secteur.',
          'Animer un programme de mentorat destiné aux ingénieures et aux gestionnaires de 20 sociétés de services d’eau.',
          'Élaborer, avec des partenaires locaux, des mesures contre l’exploitation sexuelle et le harcèlement sur les chantiers et aux points d’eau.',
          'Mobiliser des fonds et rendre compte aux donateurs et au Comité exécutif de l’exécution du plan d’action pour l’égalité des genres.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en études de genre, sciences sociales, droit, politiques publiques ou gestion des ressources naturelles.',
        ],
        experience: [
          'Au moins sept années d’expérience à des niveaux de responsabilité croissants dans des programmes en faveur de l’égalité des genres, dont trois en rapport avec l’eau, l’environnement ou les infrastructures.',
          'Expérience du travail avec des institutions publiques et des organisations communautaires en Amérique latine ou dans les Caraïbes.',
          'Expérience de la conception d’indicateurs et de l’analyse de données ventilées par sexe.',
        ],
        languages: [
          'Excellente connaissance de l’espagnol et de l’anglais.',
          'La connaissance du français, du portugais ou d’une langue autochtone de la région est un atout.',
        ],
        competencies: [
          'Influence : rallie au changement des personnes qui ne relèvent pas de son autorité et ne le souhaitent pas toutes.',
          'Sensibilité culturelle : apprend des communautés, respecte leurs institutions et ne parle pas à leur place.',
          competency.communication.fr,
          competency.planning.fr,
        ],
        desirable: [
          'Expérience de la consultation des peuples autochtones conformément au principe du consentement préalable, libre et éclairé.',
          'Certification en audit participatif de genre ou en budgétisation tenant compte des questions de genre.',
        ],
        conditions: [
          condition.professional.fr,
          'Le poste comporte des missions dans la région, à raison de 60 jours par an au plus.',
          'Les candidates et les candidats présélectionnés passeront une épreuve écrite en espagnol et en anglais et un entretien par visioconférence.',
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
        en: 'Can you work fluently in both Spanish and English?',
        fr: 'Pouvez-vous travailler couramment en espagnol et en anglais ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe a water or infrastructure project that you changed so that women would benefit from it equally, and the result observed.',
        fr: 'Décrivez un projet d’eau ou d’infrastructure que vous avez fait modifier pour que les femmes en bénéficient à égalité, ainsi que le résultat constaté.',
      },
    },
  ],
};
