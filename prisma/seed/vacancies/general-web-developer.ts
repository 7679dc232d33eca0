import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { terms } from './common-general';

export const webDeveloper: SeedVacancy = {
  key: 'web-developer-public-site',
  contractType: 'temporary',
  category: 'professional',
  grade: 'P-2',
  departmentEn: 'Communications Office',
  departmentFr: 'Bureau de la communication',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 8,
  positions: 1,
  opensInDays: -2,
  closesInDays: 19,
  notices: {
    en: {
      title: 'Web Developer (Public Website)',
      summary:
        'Rebuild the templates of WFO’s public website in six languages so that every page is accessible, quick on slow connections and easy for editors to maintain.',
      content: {
        context: [
          'The Communications Office publishes WFO’s public website: some 14,000 pages in Arabic, Chinese, English, French, Russian and Spanish, read by four million people a year, half of them on a telephone and many on slow or costly connections.',
          'An audit has shown that older templates do not meet accessibility standards. The Office is replacing them with the help of the Information and Communication Technology Division, which operates the platform. The incumbent reports to the Web Editor-in-Chief and works with a designer, three editors and the system engineers.',
        ],
        purpose:
          'To replace the fifteen page templates that account for most of the traffic, and to hand them over documented and tested within eight months.',
        duties: [
          'Develop page templates and components in TypeScript and semantic HTML and CSS, rendered on the server and usable without JavaScript.',
          'Make the templates work in left-to-right and right-to-left scripts, with typography suited to each language.',
          'Test against WCAG 2.2 level AA with automated tools, keyboard and screen readers, and together with users with disabilities.',
          'Set and meet a page-weight budget, and measure loading times from at least three regional offices.',
          'Migrate existing content by script, check the result with the editors and keep old addresses working.',
          'Write automated tests, review colleagues’ code and document the components for whoever comes next.',
        ],
        education: [
          'First university degree (bachelor’s or equivalent) in computer science, web engineering or a related field.',
        ],
        experience: [
          'At least two years of professional experience in front-end or full-stack web development.',
          'Demonstrated experience in building accessible websites.',
          'Experience with Git, code review and continuous integration.',
        ],
        languages: [
          'Excellent knowledge of English.',
          'Knowledge of Arabic, French or another official language is an advantage.',
        ],
        competencies: [
          'Craft: prefers simple solutions, measures before optimizing and leaves the code clearer than it was.',
          'Inclusion: thinks first of the reader with the oldest telephone, the slowest connection or a screen reader.',
          competency.teamwork.en,
          competency.accountability.en,
        ],
        desirable: [
          'Contributions to open-source projects.',
          'Experience with a multilingual content management system.',
        ],
        conditions: [
          terms.temporary.en,
          terms.temporaryInternational.en,
          'Shortlisted candidates will complete a practical exercise of no more than two hours and be interviewed by video.',
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
        en: 'Give the address of a public website or code repository to which you contributed substantially, and say in a few words what you did.',
        fr: 'Indiquez l’adresse d’un site public ou d’un dépôt de code auquel vous avez largement contribué, et précisez en quelques mots ce que vous avez fait.',
      },
    },
    {
      kind: 'multiple_choice',
      required: false,
      prompt: {
        en: 'With which of these have you tested a website yourself?',
        fr: 'Avec lesquels de ces moyens avez-vous vous-même mis un site à l’épreuve ?',
      },
      options: [
        { value: 'keyboard', label: { en: 'Keyboard only', fr: 'Clavier seul' } },
        { value: 'screen-reader', label: { en: 'A screen reader', fr: 'Lecteur d’écran' } },
        { value: 'rtl', label: { en: 'A right-to-left language', fr: 'Langue écrite de droite à gauche' } },
        {
          value: 'disabled-users',
          label: { en: 'Users with disabilities', fr: 'Utilisatrices et utilisateurs handicapés' },
        },
      ],
    },
  ],
};
