import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { consultancy } from './common-other';

export const floodWarning: SeedVacancy = {
  key: 'consultant-flood-early-warning',
  contractType: 'consultant',
  category: 'none',
  grade: null,
  departmentEn: 'Regional Office for Asia and the Pacific',
  departmentFr: 'Bureau régional pour l’Asie et le Pacifique',
  dutyStation: 'BKK',
  arrangement: 'hybrid',
  durationMonths: 9,
  positions: 1,
  opensInDays: -7,
  closesInDays: 14,
  notices: {
    en: {
      title: 'Consultant, Flood Early Warning',
      summary:
        'Help the hydrological services of three countries to turn river forecasts into flood warnings that reach villages in time and are acted upon.',
      content: {
        context: [
          'The Regional Office for Asia and the Pacific, in Bangkok, assists 29 Member States in preparing for floods and droughts. The project Warnings that Reach People works with the national hydrological services of Cambodia, the Lao People’s Democratic Republic and Viet Nam, whose forecasts have improved considerably but often arrive too late, or in terms that few can use.',
          'The consultant will work with the project manager and two hydrologists, and with counterparts in disaster management authorities and local radio stations. About half of the work may be done from home.',
        ],
        purpose:
          'To establish, in one pilot river basin in each country, a complete chain of warning, from the gauge to the household, and to leave national services able to extend it to others.',
        duties: [
          'An assessment of the present chain of warning in each pilot basin: lead times, thresholds, channels, responsibilities and points of failure.',
          'Impact-based thresholds for some 40 gauging stations, agreed with local authorities and verified against past floods.',
          'Warning messages for telephone, radio and loudspeaker, tested with women and men of different ages, and with persons with disabilities, in five languages.',
          'Standard operating procedures between hydrological services and disaster management authorities, rehearsed at least once before the flood season.',
          'Six training sessions for forecasters and district officials, with materials that they can reuse.',
          'A review after the flood season: false alarms, missed events and the time taken to reach households.',
          'A final report with a costed plan for extending the system to other basins.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in hydrology, meteorology, disaster risk management, civil engineering or a related field.',
        ],
        experience: [
          'At least seven years of professional experience in flood forecasting or early warning.',
          'Experience of working with communities at risk and with national authorities in South-East Asia.',
          'Practical knowledge of a flood forecasting platform (Delft-FEWS or similar) and of the Common Alerting Protocol.',
        ],
        languages: [
          'Excellent command of English.',
          'Knowledge of Khmer, Lao or Vietnamese is an advantage.',
        ],
        competencies: [
          'Focus on users: judges a warning by what people are able to do when they receive it.',
          'Capacity development: transfers knowledge patiently and leaves others able to continue unaided.',
          competency.planning.en,
          competency.communication.en,
        ],
        desirable: [
          'Experience in designing messages for people with low literacy.',
          'Publications or guidance material on impact-based forecasting.',
        ],
        conditions: [
          'The contract represents 140 working days over nine months, of which about 60 in the three countries, partly during the flood season.',
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
