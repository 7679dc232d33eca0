import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { internship } from './common-other';

export const internshipNairobi: SeedVacancy = {
  key: 'internship-rural-water-supply',
  contractType: 'internship',
  category: 'none',
  grade: null,
  departmentEn: 'Regional Office for East and Southern Africa',
  departmentFr: 'Bureau régional pour l’Afrique de l’Est et l’Afrique australe',
  dutyStation: 'NBO',
  arrangement: 'on_site',
  durationMonths: 6,
  positions: 2,
  opensInDays: -3,
  closesInDays: 27,
  notices: {
    en: {
      title: 'Intern, Rural Water Supply',
      summary:
        'Support a regional study of why rural water points break down and who repairs them, from field surveys in Kenya and Malawi to the final report.',
      content: {
        context: [
          'The Regional Office for East and Southern Africa, in Nairobi, works with 21 Member States on water supply, sanitation and the management of shared rivers. One hand pump in four in the region is out of service at any time; the Working Water Points project helps district authorities to finance and organize maintenance.',
          'The interns will join the four members of the project team and be supervised by the Rural Water Supply Specialist. One will concentrate on field surveys and the other on the analysis of data, and they will exchange places halfway through.',
        ],
        purpose:
          'To help the project to establish, with reliable figures, how long water points stay out of service and what maintenance arrangements shorten that time.',
        duties: [
          'Help to prepare the survey: sampling, questionnaires, translation into local languages and training of enumerators.',
          'Accompany survey teams to the field for up to four weeks and check the quality of the data each evening.',
          'Clean and analyse survey results, and map them together with the water point registers of national authorities.',
          'Review the literature and the practice of neighbouring countries on maintenance contracts and spare parts.',
          'Interview water committees and pump mechanics, taking care that women and men are heard equally.',
          'Draft sections of the study and a two-page brief for each district, and present them to the district water offices.',
        ],
        education: [
          'Studies in water engineering, geography, public health, economics, social sciences or a related field, in the final year of a bachelor’s programme or at a higher level.',
        ],
        experience: [
          'No professional experience is required. Experience of field surveys, even brief, is an advantage.',
          'Good command of spreadsheets and of one statistical package.',
        ],
        languages: [
          'Excellent command of English.',
          'Knowledge of Swahili, Chichewa or Portuguese is an advantage.',
        ],
        competencies: [
          'Adaptability: remains effective and courteous when plans, transport or the weather change.',
          'Integrity: reports what was observed, including what contradicts expectations.',
          competency.teamwork.en,
        ],
        desirable: [
          'Experience with mobile data collection tools (KoboToolbox, ODK or similar).',
          'Basic knowledge of geographic information systems.',
        ],
        conditions: [
          internship.enrolment.en,
          'The internship is full-time and lasts six months. WFO pays a stipend of 950 United States dollars a month, provides medical and accident insurance, and meets the cost of travel to the field; the stipend is reduced by the amount of any grant received from another institution for the same period. Travel to Nairobi and accommodation there are at the intern’s expense.',
          'Nationals of the countries that the Regional Office serves are particularly encouraged to apply. Interns are responsible for obtaining the necessary visa; WFO provides a supporting letter.',
          internship.status.en,
          condition.diversity.en,
        ],
      },
    },
  },
  questions: [],
};
