import type { SeedVacancy } from '../types';
import { competency } from './common-fixed-term';
import { general, terms } from './common-general';

export const hydrometry: SeedVacancy = {
  key: 'field-hydrometry-technician-suva',
  contractType: 'temporary',
  category: 'general_service',
  grade: 'G-5',
  departmentEn: 'Data and Hydrological Monitoring Division',
  departmentFr: 'Division des données et du suivi hydrologique',
  dutyStation: 'SUV',
  arrangement: 'on_site',
  durationMonths: 11,
  positions: 1,
  opensInDays: -46,
  closesInDays: -3,
  notices: {
    en: {
      title: 'Field Hydrometry Technician',
      summary:
        'Install and maintain river-level and rainfall stations in Fiji, Samoa and Vanuatu, measure river flows and train the technicians of the national hydrological services.',
      content: {
        context: [
          'The Pacific Flood Warning project, led by the Data and Hydrological Monitoring Division from WFO’s area office in Suva, is installing 54 telemetric stations on rivers that rise by several metres within a few hours. Thirty-one are in service; the remainder are to be completed before the next cyclone season.',
          'The incumbent works with two national technicians under the supervision of the project hydrologist and spends about half of the time in the field, sometimes a day’s walk from the nearest road.',
        ],
        purpose:
          'To obtain continuous, reliable readings from each station, and to leave national services able to maintain it.',
        duties: [
          'Select sites with the national services and the villages concerned, and build gauges, shelters and cableways.',
          'Install and configure radar level sensors, tipping-bucket rain gauges, data loggers and satellite transmitters.',
          'Measure discharge by acoustic Doppler profiler, current meter and, at high water, floats or video.',
          'Draw up and update rating curves, and flag doubtful data before they reach the warning centre.',
          'Carry out preventive maintenance twice a year and repair faults within ten days.',
          'Keep boats, vehicles and safety equipment in good order and apply the rules for work on water.',
          'Train at least twelve national technicians on site.',
        ],
        education: [
          general.secondaryEducation.en,
          'Technical diploma in hydrology, surveying, electronics or civil engineering.',
        ],
        experience: [
          'At least five years of experience in hydrometric or meteorological field work.',
          'Experience with telemetric stations and with the acoustic measurement of discharge.',
        ],
        languages: [
          'Very good knowledge of English.',
          'Knowledge of Fijian, Samoan, Bislama or French is an advantage.',
        ],
        competencies: [
          'Resourcefulness: finds a safe and durable solution with the tools and spare parts at hand.',
          'Passing on know-how: shows, lets others try and makes sure that they can do it alone.',
          competency.accountability.en,
          general.adaptability.en,
        ],
        desirable: ['Boat handling or swift-water rescue certificate.'],
        conditions: [
          terms.temporary.en,
          'A driving licence, good physical condition and the ability to swim are required. Field trips last up to three weeks.',
          terms.temporaryLocal.en,
        ],
      },
    },
  },
  questions: [],
};
