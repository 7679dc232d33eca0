import type { SeedVacancy } from '../types';
import { competency } from './common-fixed-term';
import { general, terms } from './common-general';

export const meetings: SeedVacancy = {
  key: 'meetings-assistant-visas-rooms',
  contractType: 'temporary',
  category: 'general_service',
  grade: 'G-4',
  departmentEn: 'Language and Conference Services',
  departmentFr: 'Services linguistiques et de conférence',
  dutyStation: 'GVA',
  arrangement: 'on_site',
  durationMonths: 3,
  positions: 6,
  opensInDays: -11,
  closesInDays: 0,
  notices: {
    en: {
      title: 'Meetings Assistant (Visas, Registration and Conference Rooms)',
      summary:
        'Help 1,400 participants to obtain their visas, register and find their seats at the World Freshwater Assembly, and keep its eleven meeting rooms running.',
      content: {
        context: [
          'The World Freshwater Assembly meets every two years in Geneva. It brings together delegations from 172 States and more than 200 observers for nine working days, in plenary, committees and side events. Language and Conference Services takes on six assistants for three months to prepare and service it.',
          'Two assistants deal with travel and visas, two with registration and two with conference rooms; during the session all six work wherever they are needed. They are supervised by the Conference Officer.',
        ],
        purpose:
          'To ensure that each delegate can arrive, enter and take the floor without difficulty, and that each meeting starts on time.',
        duties: [
          'Check requests for visa support, draft letters and notes verbales for the consular authorities and follow pending cases until they are resolved.',
          'Book travel and accommodation for financed participants and prepare their daily subsistence allowances.',
          'Enter and verify registrations, produce badges and receive participants at the accreditation desk.',
          'Set up meeting rooms: nameplates in the order drawn by lot, microphones, documents and seating for persons with disabilities.',
          'Assist presiding officers during meetings: list of speakers, timing, messages and electronic voting.',
          'Direct exhibitors, suppliers and volunteers in the areas set aside for side events.',
        ],
        education: [general.secondaryEducation.en],
        experience: [
          'At least three years of experience in office work, of which one in conferences, events, travel or consular services.',
          'Good command of office software and of an event registration system.',
        ],
        languages: [
          'Good knowledge of English and French.',
          'Knowledge of Arabic, Chinese, Russian or Spanish is an advantage.',
        ],
        competencies: [
          'Courtesy: receives ministers and technicians with the same attention, and stays patient in a queue of two hundred.',
          general.adaptability.en,
          competency.teamwork.en,
        ],
        desirable: ['Knowledge of the entry requirements of the Schengen area.'],
        conditions: [
          terms.temporary.en,
          'During the session work begins at 7 a.m. or ends at 9 p.m., weekends included; no leave is granted in that period. Overtime is compensated under the Staff Rules.',
          terms.temporaryLocal.en,
        ],
      },
    },
    fr: {
      title: 'Assistant ou assistante aux réunions (visas, inscriptions et salles de conférence)',
      summary:
        'Aider 1 400 participantes et participants à obtenir leur visa, à s’inscrire et à trouver leur place à l’Assemblée mondiale de l’eau douce, et assurer la bonne marche de ses onze salles.',
      content: {
        context: [
          'L’Assemblée mondiale de l’eau douce se réunit tous les deux ans à Genève. Elle rassemble, pendant neuf jours ouvrables, les délégations de 172 États et plus de 200 observatrices et observateurs, en plénière, en commission et dans des manifestations parallèles. Pour la préparer et en assurer le service, les Services linguistiques et de conférence engagent six assistantes et assistants pendant trois mois.',
          'Deux personnes sont chargées des voyages et des visas, deux des inscriptions et deux des salles de conférence ; pendant la session, toutes les six travaillent là où l’on a besoin d’elles. Elles relèvent de la ou du spécialiste des conférences.',
        ],
        purpose:
          'Faire en sorte que chaque déléguée et chaque délégué puisse arriver, entrer et prendre la parole sans difficulté, et que chaque séance commence à l’heure.',
        duties: [
          'Vérifier les demandes d’appui à l’obtention de visas, rédiger les lettres et les notes verbales destinées aux autorités consulaires et suivre les dossiers en attente jusqu’à leur règlement.',
          'Réserver les voyages et l’hébergement des personnes dont la participation est financée et préparer leurs indemnités journalières de subsistance.',
          'Saisir et vérifier les inscriptions, établir les badges et accueillir les participantes et participants au bureau des accréditations.',
          'Préparer les salles : plaques dans l’ordre tiré au sort, microphones, documents et places réservées aux personnes handicapées.',
          'Assister les présidentes et présidents de séance : liste des orateurs et oratrices, temps de parole, messages et vote électronique.',
          'Guider les exposants, les fournisseurs et les bénévoles dans les espaces réservés aux manifestations parallèles.',
        ],
        education: [general.secondaryEducation.fr],
        experience: [
          'Au moins trois années d’expérience du travail de bureau, dont une dans les conférences, l’événementiel, les voyages ou les services consulaires.',
          'Bonne maîtrise des logiciels de bureautique et d’un système d’inscription à des manifestations.',
        ],
        languages: [
          'Bonne connaissance de l’anglais et du français.',
          'La connaissance de l’arabe, du chinois, de l’espagnol ou du russe est un atout.',
        ],
        competencies: [
          'Courtoisie : accueille ministres et techniciens ou techniciennes avec la même attention et garde patience devant une file de deux cents personnes.',
          general.adaptability.fr,
          competency.teamwork.fr,
        ],
        desirable: ['Connaissance des conditions d’entrée dans l’espace Schengen.'],
        conditions: [
          terms.temporary.fr,
          'Pendant la session, le travail commence à 7 heures ou se termine à 21 heures, fins de semaine comprises ; aucun congé n’est accordé au cours de cette période. Les heures supplémentaires sont compensées conformément au Règlement du personnel.',
          terms.temporaryLocal.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Are you available without interruption for the three months of the appointment?',
        fr: 'Êtes-vous disponible sans interruption pendant les trois mois de l’engagement ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'single_choice',
      required: true,
      prompt: {
        en: 'In which of the three teams would you rather work before the session?',
        fr: 'Dans laquelle des trois équipes préféreriez-vous travailler avant la session ?',
      },
      options: [
        { value: 'visas', label: { en: 'Travel and visas', fr: 'Voyages et visas' } },
        { value: 'registration', label: { en: 'Registration', fr: 'Inscriptions' } },
        { value: 'rooms', label: { en: 'Conference rooms', fr: 'Salles de conférence' } },
        { value: 'any', label: { en: 'No preference', fr: 'Sans préférence' } },
      ],
    },
  ],
};
