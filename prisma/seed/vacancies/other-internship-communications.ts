import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { internship } from './common-other';

export const internshipCommunications: SeedVacancy = {
  key: 'internship-multimedia-communications',
  contractType: 'internship',
  category: 'none',
  grade: null,
  departmentEn: 'Communications Office',
  departmentFr: 'Bureau de la communication',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 4,
  positions: 1,
  opensInDays: -21,
  closesInDays: 0,
  notices: {
    en: {
      title: 'Intern, Multimedia Communications',
      summary:
        'Produce short videos, photo stories and graphics that show what WFO’s projects change for the people who live with too little water, too much or none that is clean.',
      content: {
        context: [
          'The Communications Office explains the work of WFO to the public, the press and Member States. It runs the website in six languages, publishes the annual State of the World’s Fresh Water report and organizes the World Freshwater Week, which more than 90 countries observe.',
          'The intern will be part of the Multimedia Team (a producer, a designer and a web editor) and will report to the producer. The internship coincides with preparations for the next World Freshwater Week.',
        ],
        purpose:
          'To increase the output of the Multimedia Team before and during World Freshwater Week, and to offer a student experience in institutional communication.',
        duties: [
          'Edit short videos from footage filmed in the field, with subtitles in English and French.',
          'Write and lay out photo stories, checking names, places, figures and the consent of those portrayed.',
          'Turn data from WFO reports into simple charts and maps that remain legible on a telephone.',
          'Draft posts for social networks and keep a weekly record of the reach of each.',
          'Describe images, and prepare transcripts and audio descriptions, so that persons with disabilities can use WFO’s materials.',
          'Sort and caption the photographs of the Office’s library and remove those whose licence has expired.',
        ],
        education: [
          'Studies in communication, journalism, design, film, development studies or a related field, in the final year of a bachelor’s programme or at a higher level.',
        ],
        experience: [
          'No professional experience is required, but candidates must be able to show at least three pieces of video, photographic or graphic work of their own.',
          'Practical knowledge of video editing and design software.',
        ],
        languages: [
          'Excellent command of spoken and written English.',
          'Knowledge of French, or of another official language of WFO, is an advantage.',
        ],
        competencies: [
          'Creativity: finds clear and honest ways of telling complicated stories, without stereotypes.',
          'Respect for diversity: portrays people with dignity and is attentive to how images are read in different cultures.',
          competency.communication.en,
          competency.teamwork.en,
        ],
        desirable: [
          'Experience in subtitling or in designing accessible content.',
          'Interest in environmental or water issues, shown by studies or voluntary work.',
        ],
        conditions: [
          internship.enrolment.en,
          internship.stipend.en,
          'The internship lasts four months and begins about six weeks after the closing date. Presence in Geneva is required throughout World Freshwater Week.',
          internship.status.en,
          condition.diversity.en,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'short_text',
      required: true,
      prompt: {
        en: 'Give the address of a page where your work can be seen.',
        fr: 'Indiquez l’adresse d’une page où vos travaux peuvent être consultés.',
      },
    },
  ],
};
