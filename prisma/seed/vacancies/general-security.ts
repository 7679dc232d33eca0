import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { general, terms } from './common-general';

export const security: SeedVacancy = {
  key: 'security-officer-headquarters',
  contractType: 'fixed_term',
  category: 'general_service',
  grade: 'G-4',
  departmentEn: 'Safety and Security Service',
  departmentFr: 'Service de la sûreté et de la sécurité',
  dutyStation: 'GVA',
  arrangement: 'on_site',
  durationMonths: 12,
  positions: 3,
  opensInDays: -15,
  closesInDays: 0,
  notices: {
    en: {
      title: 'Security Officer',
      summary:
        'Protect the people, premises and information of WFO’s headquarters, around the clock and in shifts: access control, patrols, control room and first response.',
      content: {
        context: [
          'The Safety and Security Service protects the headquarters building and its conference centre, which receive up to 1,200 people a day during sessions of governing bodies. It also maintains the fire-safety, first-aid and evacuation arrangements and supports the security focal points of the field offices.',
          'Security Officers work in four teams, each under a shift supervisor. Three posts are open because the new visitors’ entrance will be staffed day and night.',
        ],
        purpose:
          'To keep staff members, delegates and visitors safe, and to deal with incidents calmly, lawfully and with respect for each person.',
        duties: [
          'Control the access of persons, vehicles and deliveries; operate screening equipment; verify accreditation and issue badges.',
          'Patrol the premises inside and outside, by day and by night, and report defects and unsafe situations.',
          'Operate the control room: video surveillance, intrusion and fire alarms, radio traffic and emergency calls.',
          'Act as first responder in the event of fire, accident, illness or aggression until the public services arrive.',
          'Guide occupants during evacuations and take part in at least four drills a year.',
          'Ensure order and the protection of high-level visitors during conferences, in liaison with the host country’s police.',
          'Write factual incident reports before the end of the shift and hand over to the next team.',
        ],
        education: [
          general.secondaryEducation.en,
          'Completed training in a police, military, fire or licensed private security school.',
        ],
        experience: [
          'At least three years of experience in security, police, armed forces or fire and rescue services.',
          'Experience in receiving the public in a multilingual setting.',
        ],
        languages: [
          'Good knowledge of French and working knowledge of English, or the reverse.',
          'Knowledge of another official language of the United Nations is an advantage.',
        ],
        competencies: [
          'Composure: assesses a situation quickly, uses the least constraint that will do and calls for help in time.',
          'Respect for diversity: treats every person with the same courtesy, whatever their rank, origin or appearance.',
          competency.accountability.en,
          competency.teamwork.en,
        ],
        desirable: [
          'Valid first-aid certificate with defibrillator training.',
          'Training as a fire-safety or evacuation officer.',
        ],
        conditions: [
          'The work is done standing and on foot, in uniform and unarmed, in shifts that include nights, weekends and official holidays. Shortlisted candidates will take a physical aptitude test.',
          condition.localRecruitment.en,
          terms.checks.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Agent ou agente de sécurité',
      summary:
        'Protéger les personnes, les locaux et les informations du siège de l’OMED, jour et nuit, en équipes : contrôle des accès, rondes, poste de commandement et première intervention.',
      content: {
        context: [
          'Le Service de la sûreté et de la sécurité protège le bâtiment du siège et son centre de conférences, qui accueillent jusqu’à 1 200 personnes par jour pendant les sessions des organes directeurs. Il est également chargé des dispositifs de sécurité incendie, de premiers secours et d’évacuation, et apporte un appui aux responsables de la coordination de la sécurité dans les bureaux extérieurs.',
          'Les agentes et agents de sécurité sont répartis en quatre équipes, dont chacune est dirigée par une cheffe ou un chef de quart. Trois postes sont à pourvoir, la nouvelle entrée des visiteurs devant être gardée jour et nuit.',
        ],
        purpose:
          'Assurer la sécurité des membres du personnel, des délégations et du public, et traiter les incidents avec calme, dans le respect du droit et de chaque personne.',
        duties: [
          'Contrôler l’accès des personnes, des véhicules et des livraisons, utiliser les appareils de contrôle, vérifier les accréditations et délivrer les badges.',
          'Effectuer des rondes de jour et de nuit à l’intérieur et à l’extérieur des locaux, et signaler les défectuosités et les situations dangereuses.',
          'Assurer le fonctionnement du poste de commandement : vidéosurveillance, alarmes anti-intrusion et incendie, communications radio et appels d’urgence.',
          'Intervenir en premier en cas d’incendie, d’accident, de malaise ou d’agression, jusqu’à l’arrivée des services publics.',
          'Guider les occupantes et occupants lors des évacuations et participer à quatre exercices au moins par an.',
          'Veiller au bon ordre et à la protection des personnalités pendant les conférences, en liaison avec la police du pays hôte.',
          'Rédiger des rapports d’incident factuels avant la fin du quart et passer les consignes à l’équipe suivante.',
        ],
        education: [
          general.secondaryEducation.fr,
          'Formation complète dans une école de police, une école militaire, une école de sapeurs-pompiers ou une école de sécurité privée agréée.',
        ],
        experience: [
          'Au moins trois années d’expérience dans la sécurité, la police, les forces armées ou les services d’incendie et de secours.',
          'Expérience de l’accueil du public dans un milieu multilingue.',
        ],
        languages: [
          'Bonne connaissance du français et connaissance pratique de l’anglais, ou l’inverse.',
          'La connaissance d’une autre langue officielle de l’Organisation des Nations Unies est un atout.',
        ],
        competencies: [
          'Maîtrise de soi : évalue rapidement une situation, n’use que de la contrainte strictement nécessaire et demande du renfort à temps.',
          'Respect de la diversité : traite chaque personne avec la même courtoisie, quels que soient son rang, son origine ou son apparence.',
          competency.accountability.fr,
          competency.teamwork.fr,
        ],
        desirable: [
          'Brevet de secourisme en cours de validité, avec formation à l’emploi du défibrillateur.',
          'Formation à la sécurité incendie ou à la conduite d’évacuations.',
        ],
        conditions: [
          'Le travail s’effectue debout et en marchant, en uniforme et sans arme, par quarts qui comprennent des nuits, des fins de semaine et des jours fériés. Les candidates et les candidats présélectionnés passeront une épreuve d’aptitude physique.',
          condition.localRecruitment.fr,
          terms.checks.fr,
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
        en: 'Are you able and willing to work in shifts, including nights, weekends and official holidays?',
        fr: 'Êtes-vous en mesure de travailler par quarts, y compris la nuit, en fin de semaine et les jours fériés, et y êtes-vous disposé ou disposée ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'single_choice',
      required: true,
      prompt: {
        en: 'In which kind of service did you gain most of your security experience?',
        fr: 'Dans quel type de service avez-vous acquis l’essentiel de votre expérience de la sécurité ?',
      },
      options: [
        { value: 'police', label: { en: 'Police or gendarmerie', fr: 'Police ou gendarmerie' } },
        { value: 'armed-forces', label: { en: 'Armed forces', fr: 'Forces armées' } },
        { value: 'fire', label: { en: 'Fire and rescue', fr: 'Services d’incendie et de secours' } },
        { value: 'private', label: { en: 'Private security', fr: 'Sécurité privée' } },
        {
          value: 'organization',
          label: { en: 'An international organization', fr: 'Organisation internationale' },
        },
        { value: 'none', label: { en: 'None of these', fr: 'Aucun de ces services' } },
      ],
      knockOut: { values: ['none'] },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe an incident in which you were the first on the scene: what you did, in what order, and what you would do differently today.',
        fr: 'Décrivez un incident où vous étiez la première personne sur les lieux : ce que vous avez fait, dans quel ordre, et ce que vous feriez autrement aujourd’hui.',
      },
    },
  ],
};
