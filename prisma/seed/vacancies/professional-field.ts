import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const nationalFieldOfficer: SeedVacancy = {
  key: 'national-field-operations-officer-addis-ababa',
  contractType: 'fixed_term',
  category: 'national_officer',
  grade: 'NO-B',
  departmentEn: 'Regional Office for East and Southern Africa',
  departmentFr: 'Bureau régional pour l’Afrique de l’Est et l’Afrique australe',
  dutyStation: 'ADD',
  arrangement: 'on_site',
  durationMonths: 12,
  positions: 2,
  opensInDays: -8,
  closesInDays: 14,
  notices: {
    en: {
      title: 'National Field Operations Officer (Drought Response)',
      summary:
        'Organize with regional water bureaus the supply of safe water to drought-affected districts of Ethiopia, and prepare them for the next dry season.',
      content: {
        context: [
          'The area office in Addis Ababa comes under the Regional Office for East and Southern Africa. Since the failure of successive rainy seasons, it has supported the Government in keeping boreholes working and trucks supplied in 46 districts of the Somali, Oromia and Afar regions.',
          'The two incumbents each take charge of one half of the area of operations. They report to the Head of the area office, guide five field assistants and spend a good part of their time in the districts.',
        ],
        purpose:
          'To ensure that emergency water supply reaches those who need it most, and that repairs made in the emergency still serve in years to come.',
        duties: [
          'Plan operations each month with regional water bureaus, on the basis of drought forecasts and counts of the population.',
          'Organize the repair of boreholes and pumps, and water trucking where there is no other means.',
          'Monitor the quantity and quality of water delivered, and act on complaints from users.',
          'Set up water committees in which women hold half of the seats, and train them to collect fees and carry out maintenance.',
          'Coordinate with partners in the water, sanitation and hygiene cluster to prevent gaps and duplication.',
          'Verify the services of contractors and implementing partners, and account for advances.',
          'Watch over the security and welfare of teams in the field, in accordance with United Nations rules.',
        ],
        education: [
          'University degree (bachelor’s or equivalent) in water engineering, geology, public health, development studies or a related field. A master’s degree is an advantage.',
        ],
        experience: [
          'At least two years of experience in water supply or humanitarian operations in Ethiopia; three years for holders of a first-level degree.',
          'Experience in planning activities with local authorities and communities.',
          'Experience in supervising contractors or implementing partners.',
        ],
        languages: [
          'Excellent knowledge of English and Amharic.',
          'Knowledge of Somali, Afaan Oromo or Afar is an advantage.',
        ],
        competencies: [
          'Resourcefulness: finds workable solutions with the people and equipment at hand.',
          'Impartiality: allocates aid according to need alone and explains the decisions made.',
          competency.accountability.en,
          competency.teamwork.en,
          competency.diversity.en,
        ],
        desirable: [
          'Valid driving licence and experience of driving off the road.',
          'Knowledge of mobile data collection (ODK, KoboToolbox or similar).',
        ],
        conditions: [
          condition.nationalOfficer.en,
          'The post involves about 120 days a year in the field, in simple conditions; the security training of the United Nations must be completed before the first mission.',
          condition.test.en,
          condition.reserve.en,
        ],
      },
    },
    fr: {
      title: 'Spécialiste des opérations de terrain (lutte contre la sécheresse, recrutement national)',
      summary:
        'Organiser avec les services régionaux de l’eau l’approvisionnement en eau salubre des districts d’Éthiopie touchés par la sécheresse, et préparer ceux-ci à la prochaine saison sèche.',
      content: {
        context: [
          'Le bureau de zone d’Addis-Abeba relève du Bureau régional pour l’Afrique de l’Est et l’Afrique australe. Plusieurs saisons des pluies ayant fait défaut, il aide le Gouvernement à maintenir en service les forages et l’approvisionnement par camion-citerne dans 46 districts des régions Somali, Oromia et Afar.',
          'Les deux titulaires se partagent la zone d’opérations, relèvent de la cheffe ou du chef du bureau de zone, orientent le travail de cinq assistantes et assistants de terrain et passent une bonne partie de leur temps dans les districts.',
        ],
        purpose:
          'Faire en sorte que l’approvisionnement d’urgence parvienne à celles et ceux qui en ont le plus besoin et que les réparations faites dans l’urgence restent utiles pendant des années.',
        duties: [
          'Planifier chaque mois les opérations avec les services régionaux de l’eau, à partir des prévisions de sécheresse et des dénombrements de population.',
          'Organiser la réparation des forages et des pompes, ainsi que la livraison d’eau par camion-citerne lorsqu’il n’existe pas d’autre moyen.',
          'Contrôler la quantité et la qualité de l’eau livrée, et donner suite aux réclamations des usagères et usagers.',
          'Mettre en place des comités de l’eau dont la moitié des sièges reviennent à des femmes, et les former au recouvrement des redevances et à l’entretien.',
          'Se coordonner avec les partenaires du groupe sectoriel de l’eau, de l’assainissement et de l’hygiène afin d’éviter les lacunes et les doubles emplois.',
          'Vérifier les prestations des entreprises et des partenaires d’exécution, et justifier l’emploi des avances.',
          'Veiller à la sécurité et au bien-être des équipes sur le terrain, conformément aux règles des Nations Unies.',
        ],
        education: [
          'Diplôme universitaire (licence ou équivalent) en génie hydraulique, géologie, santé publique ou études du développement ou dans un domaine apparenté. Un master est un atout.',
        ],
        experience: [
          'Au moins deux années d’expérience de l’approvisionnement en eau ou des opérations humanitaires en Éthiopie ; trois années pour les titulaires d’un diplôme de premier cycle.',
          'Expérience de la planification d’activités avec les autorités locales et les populations.',
          'Expérience du suivi d’entreprises ou de partenaires d’exécution.',
        ],
        languages: [
          'Excellente connaissance de l’anglais et de l’amharique.',
          'La connaissance du somali, de l’oromo ou de l’afar est un atout.',
        ],
        competencies: [
          'Ingéniosité : trouve des solutions praticables avec les personnes et le matériel disponibles.',
          'Impartialité : répartit l’aide en fonction des seuls besoins et explique les décisions prises.',
          competency.accountability.fr,
          competency.teamwork.fr,
          competency.diversity.fr,
        ],
        desirable: [
          'Permis de conduire en cours de validité et expérience de la conduite hors route.',
          'Connaissance de la collecte de données sur appareil mobile (ODK, KoboToolbox ou équivalents).',
        ],
        conditions: [
          condition.nationalOfficer.fr,
          'Le poste comporte environ 120 jours par an sur le terrain, dans des conditions rudimentaires ; la formation des Nations Unies à la sécurité doit être suivie avant la première mission.',
          condition.test.fr,
          condition.reserve.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Are you a national of Ethiopia?',
        fr: 'Avez-vous la nationalité éthiopienne ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'Which languages of the regions concerned do you speak well enough to chair a meeting?',
        fr: 'Dans quelles langues des régions concernées pourriez-vous présider une réunion ?',
      },
      options: [
        { value: 'am', label: { en: 'Amharic', fr: 'Amharique' } },
        { value: 'om', label: { en: 'Afaan Oromo', fr: 'Oromo' } },
        { value: 'so', label: { en: 'Somali', fr: 'Somali' } },
        { value: 'aa', label: { en: 'Afar', fr: 'Afar' } },
      ],
    },
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Are you prepared to spend about 120 days a year in the field?',
        fr: 'Acceptez-vous de passer environ 120 jours par an sur le terrain ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'long_text',
      required: false,
      prompt: {
        en: 'Describe how you dealt with a conflict between users of a water point.',
        fr: 'Décrivez la façon dont vous avez réglé un conflit entre usagères et usagers d’un point d’eau.',
      },
    },
  ],
};
