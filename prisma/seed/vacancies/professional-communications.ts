import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const communicationsOfficer: SeedVacancy = {
  key: 'associate-communications-officer-dakar',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-2',
  departmentEn: 'Regional Office for West and Central Africa',
  departmentFr: 'Bureau régional pour l’Afrique de l’Ouest et l’Afrique centrale',
  dutyStation: 'DKR',
  arrangement: 'on_site',
  durationMonths: 24,
  positions: 1,
  opensInDays: -10,
  closesInDays: 11,
  notices: {
    en: {
      title: 'Associate Communications Officer',
      summary:
        'Tell the story of water in West and Central Africa to the press, on radio and online, in French and English, with the people who live it.',
      content: {
        context: [
          'The Regional Office in Dakar supports 24 countries, from the Sahel to the Congo Basin, in the management of shared rivers, the supply of drinking water and the forecasting of floods and droughts.',
          'The incumbent is the only Professional staff member for communications in the region. The incumbent reports to the Deputy Regional Director, receives functional guidance from the Communications Office in Geneva and supervises a multimedia assistant.',
        ],
        purpose:
          'To make the work of WFO and its partners in the region known and understood, and to help communities receive reliable information on water in time to act on it.',
        duties: [
          'Write and publish articles, press releases, radio scripts and social media posts in French, and edit them in English.',
          'Answer journalists, propose stories to them and prepare the Regional Director for interviews.',
          'Produce short films and photo reports in the field, with the informed consent of those who appear in them.',
          'Run radio campaigns with community stations on flood alerts, water treatment and hygiene, in local languages.',
          'Train spokespersons of hydrological services to explain forecasts and their uncertainty.',
          'Organize events in the region for World Water Day and World Toilet Day.',
          'Measure the reach and effect of campaigns, and watch for rumours in order to answer them.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in communications, journalism, international relations or a related field. A first-level degree with two additional years of relevant experience may be accepted instead.',
        ],
        experience: [
          'At least two years of experience in journalism, communications or public information.',
          'Experience in producing content for radio and social media.',
          'Experience of work in West or Central Africa.',
        ],
        languages: [
          'Excellent knowledge of French and good working knowledge of English.',
          'Knowledge of Portuguese, Arabic, Wolof, Hausa or Fulfulde is an advantage.',
        ],
        competencies: [
          'Storytelling: finds what matters to the audience and presents it truthfully, with respect for the people concerned.',
          'Initiative: acts on an opportunity without waiting, having weighed the risk to the reputation of the Organization.',
          competency.planning.en,
          competency.diversity.en,
        ],
        desirable: [
          'Experience of risk communication in floods, droughts or epidemics.',
          'Command of video and sound editing software.',
        ],
        conditions: [
          condition.professional.en,
          'The post involves missions of up to 60 days a year in the region, some to areas subject to security restrictions.',
          condition.test.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Spécialiste adjoint ou adjointe de la communication',
      summary:
        'Raconter l’eau en Afrique de l’Ouest et en Afrique centrale, dans la presse, à la radio et en ligne, en français et en anglais, avec celles et ceux qui la vivent au quotidien.',
      content: {
        context: [
          'Le Bureau régional de Dakar appuie 24 pays, du Sahel au bassin du Congo, dans la gestion des cours d’eau partagés, l’approvisionnement en eau potable et la prévision des crues et des sécheresses.',
          'Seul membre du personnel de la catégorie professionnelle chargé de la communication dans la région, le ou la titulaire relève de la directrice régionale adjointe ou du directeur régional adjoint, reçoit des orientations techniques du Bureau de la communication, à Genève, et encadre une assistante ou un assistant multimédia.',
        ],
        purpose:
          'Faire connaître et comprendre l’action de l’OMED et de ses partenaires dans la région, et aider les populations à recevoir sur l’eau des informations fiables, à temps pour agir.',
        duties: [
          'Rédiger et publier en français des articles, des communiqués de presse, des textes radiophoniques et des messages pour les réseaux sociaux, et en mettre au point la version anglaise.',
          'Répondre aux journalistes, leur proposer des sujets et préparer la directrice régionale ou le directeur régional aux entretiens avec la presse.',
          'Réaliser sur le terrain de courts films et des reportages photographiques, avec le consentement éclairé des personnes représentées.',
          'Mener avec des radios communautaires, dans les langues locales, des campagnes sur les alertes aux crues, le traitement de l’eau et l’hygiène.',
          'Former les porte-parole des services hydrologiques à expliquer les prévisions et leur incertitude.',
          'Organiser dans la région les manifestations de la Journée mondiale de l’eau et de la Journée mondiale des toilettes.',
          'Mesurer la portée et l’effet des campagnes, et suivre les rumeurs afin d’y répondre.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en communication, journalisme ou relations internationales ou dans un domaine apparenté. Un diplôme de premier cycle assorti de deux années supplémentaires d’expérience pertinente peut être accepté.',
        ],
        experience: [
          'Au moins deux années d’expérience du journalisme, de la communication ou de l’information.',
          'Expérience de la production de contenus pour la radio et les réseaux sociaux.',
          'Expérience du travail en Afrique de l’Ouest ou en Afrique centrale.',
        ],
        languages: [
          'Excellente connaissance du français et bonne connaissance pratique de l’anglais.',
          'La connaissance du portugais, de l’arabe, du wolof, du haoussa ou du peul est un atout.',
        ],
        competencies: [
          'Art du récit : trouve ce qui importe au public et le présente avec exactitude, dans le respect des personnes concernées.',
          'Initiative : saisit une occasion sans attendre, après avoir mesuré le risque pour la réputation de l’Organisation.',
          competency.planning.fr,
          competency.diversity.fr,
        ],
        desirable: [
          'Expérience de la communication sur les risques en période de crue, de sécheresse ou d’épidémie.',
          'Maîtrise de logiciels de montage vidéo et sonore.',
        ],
        conditions: [
          condition.professional.fr,
          'Le poste comporte des missions dans la région, à raison de 60 jours par an au plus, parfois dans des zones soumises à des restrictions de sécurité.',
          condition.test.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'single_choice',
      required: true,
      prompt: {
        en: 'How well do you write French?',
        fr: 'Quel est votre niveau de français écrit ?',
      },
      options: [
        { value: 'main', label: { en: 'It is my main language', fr: 'C’est ma langue principale' } },
        {
          value: 'professional',
          label: {
            en: 'I write it for publication without correction',
            fr: 'J’écris des textes publiables sans correction',
          },
        },
        {
          value: 'working',
          label: {
            en: 'I write it, but my texts need correction',
            fr: 'J’écris, mais mes textes doivent être corrigés',
          },
        },
        {
          value: 'none',
          label: { en: 'I do not write French', fr: 'Je n’écris pas le français' },
        },
      ],
      knockOut: { values: ['working', 'none'] },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'In 200 words, in French, propose a radio spot that would lead families living by a river to leave before a flood.',
        fr: 'En 200 mots, proposez en français un message radiophonique qui inciterait des familles vivant au bord d’un fleuve à partir avant une crue.',
      },
    },
  ],
};
