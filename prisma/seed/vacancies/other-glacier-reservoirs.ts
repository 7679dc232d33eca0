import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { consultancy } from './common-other';

export const glacierReservoirs: SeedVacancy = {
  key: 'consultant-glacier-melt-reservoir-operation',
  contractType: 'consultant',
  category: 'none',
  grade: null,
  departmentEn: 'Regional Office for Europe and Central Asia',
  departmentFr: 'Bureau régional pour l’Europe et l’Asie centrale',
  dutyStation: 'ALA',
  arrangement: 'hybrid',
  durationMonths: 8,
  positions: 1,
  opensInDays: -46,
  closesInDays: -5,
  notices: {
    en: {
      title: 'Consultant, Glacier Melt and Reservoir Operation',
      summary:
        'Model how the retreat of glaciers will change river flows in the Tien Shan by 2060, and advise on how reservoirs can be operated accordingly.',
      content: {
        context: [
          'The Regional Office for Europe and Central Asia, in Almaty, supports water authorities in 31 Member States. In Central Asia, glaciers provide up to a third of summer flow in dry years; they have lost a quarter of their area since 1970, and the rules by which reservoirs are filled and emptied date from before that loss.',
          'The project Rivers after Glaciers brings together the hydrometeorological services and water ministries of Kazakhstan, Kyrgyzstan and Uzbekistan. The consultant will be supervised by the Senior Hydrologist of the Regional Office and will work with modellers of the three national services.',
        ],
        purpose:
          'To give the three countries a common, documented picture of future flows, and options for operating two shared reservoirs that all of them can examine.',
        duties: [
          'An inventory of the glacier, snow and discharge data available, with an appraisal of their quality and gaps.',
          'A glacio-hydrological model of two sub-basins, calibrated with the national services and handed over with its code and data.',
          'Projections of monthly flow to 2060 under three climate scenarios, with an explicit statement of uncertainty.',
          'An analysis of options for operating two reservoirs, showing the consequences for irrigation, energy and river ecology.',
          'Two technical workshops for modellers, and a briefing for decision makers in each country.',
          'A final report and a summary of eight pages, written for translation into Russian.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent; a doctorate is an advantage) in hydrology, glaciology, civil engineering or a related field.',
        ],
        experience: [
          'At least seven years of experience in hydrological modelling, including basins fed by snow and glaciers.',
          'Experience in the analysis of reservoir operation or of multipurpose water allocation.',
          'Experience of cooperation with institutions in Central Asia or in comparable mountain regions.',
        ],
        languages: [
          'Excellent command of English.',
          'Good working knowledge of Russian; knowledge of Kazakh, Kyrgyz or Uzbek is an advantage.',
        ],
        competencies: [
          'Scientific rigour: documents methods and assumptions so that others can repeat and dispute the results.',
          'Impartiality: presents options to all countries in the same terms and favours none.',
          competency.communication.en,
          competency.planning.en,
        ],
        desirable: [
          'Experience with remote sensing of snow cover and glacier mass balance.',
          'Experience in training modellers in national services.',
        ],
        conditions: [
          'The contract represents 110 working days over eight months, including three missions of about ten days each to Almaty, Bishkek and Tashkent.',
          consultancy.status.en,
          consultancy.obligations.en,
          consultancy.travel.en,
          condition.diversity.en,
        ],
      },
    },
  },
  questions: [],
};
