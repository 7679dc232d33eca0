import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const legalOfficer: SeedVacancy = {
  key: 'legal-officer-international-water-law',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-4',
  departmentEn: 'Legal Office',
  departmentFr: 'Bureau juridique',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -12,
  closesInDays: 18,
  notices: {
    en: {
      title: 'Legal Officer (International Water Law)',
      summary:
        'Advise Member States and WFO units on the law of shared rivers, lakes and aquifers, and negotiate the agreements through which the Organization works.',
      content: {
        context: [
          'The Legal Office advises the governing bodies, the Director General and all units on international water law, on the constitutional rules of WFO and on its agreements, contracts and disputes. Its six lawyers each answer for a portfolio of subjects and for one region.',
          'Requests from riparian States for help with basin agreements have doubled in five years. The incumbent holds the shared waters portfolio, reports to the Deputy Legal Counsel and supervises one Associate Legal Officer.',
        ],
        purpose:
          'To give Member States and WFO units reliable and timely legal advice on the use and protection of shared waters, and to protect the interests of the Organization in the agreements it concludes.',
        duties: [
          'Advise on the interpretation and application of the 1992 Water Convention, the 1997 Watercourses Convention and regional and basin agreements.',
          'Help riparian States and basin organizations, at their joint request, to draft or revise agreements, rules of procedure and protocols on data exchange.',
          'Draft and negotiate host country agreements, memorandums of understanding and contribution agreements with governments, development banks and foundations.',
          'Review high-value contracts and licences, and advise on liability and on the privileges and immunities of the Organization.',
          'Prepare legal opinions and documents for the Executive Committee, and advise the Chair on procedure during its sessions.',
          'Help to defend the Organization before the Administrative Tribunal of the International Labour Organization.',
          'Keep the register of WFO agreements up to date and brief heads of field offices on their legal obligations.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in law, with specialization in public international law.',
        ],
        experience: [
          'At least seven years of progressively responsible legal experience, including three in an international organization, a ministry of foreign affairs or a basin organization.',
          'Experience in drafting and negotiating treaties or agreements between public institutions.',
          'Sound knowledge of the law of international watercourses or of international environmental law.',
        ],
        languages: [
          'Excellent knowledge of English or French and good working knowledge of the other; drafting ability in both is tested.',
          'Knowledge of Arabic, Russian or Spanish is an advantage.',
        ],
        competencies: [
          'Legal judgement: finds the question behind the question, sets out options with their risks and recommends one.',
          'Negotiation: prepares thoroughly, understands what the other party needs and reaches text that both can apply.',
          competency.integrity.en,
          competency.communication.en,
        ],
        desirable: [
          'Practice in international dispute settlement or mediation over water.',
          'Admission to the bar of a Member State.',
        ],
        conditions: [condition.professional.en, condition.test.en, condition.diversity.en],
      },
    },
    fr: {
      title: 'Juriste (droit international de l’eau)',
      summary:
        'Conseiller les États membres et les unités de l’OMED sur le droit applicable aux cours d’eau, lacs et aquifères partagés, et négocier les accords qui fondent l’action de l’Organisation.',
      content: {
        context: [
          'Le Bureau juridique conseille les organes directeurs, la Direction générale et l’ensemble des unités sur le droit international de l’eau, sur les règles constitutionnelles de l’OMED ainsi que sur ses accords, ses contrats et ses litiges. Chaque juriste – le Bureau en compte six – a la charge d’un ensemble de dossiers et d’une région.',
          'En cinq ans, les demandes d’assistance des États riverains concernant les accords de bassin ont doublé. Le ou la titulaire est responsable des dossiers relatifs aux eaux partagées, relève de la conseillère juridique adjointe ou du conseiller juridique adjoint et encadre une juriste adjointe ou un juriste adjoint.',
        ],
        purpose:
          'Fournir en temps voulu aux États membres et aux unités de l’OMED des avis juridiques fiables sur l’utilisation et la protection des eaux partagées, et défendre les intérêts de l’Organisation dans les accords qu’elle conclut.',
        duties: [
          'Donner des avis sur l’interprétation et l’application de la Convention sur l’eau de 1992, de la Convention sur les cours d’eau de 1997 et des accords régionaux et de bassin.',
          'Aider les États riverains et les organismes de bassin, à leur demande conjointe, à rédiger ou à réviser des accords, des règlements intérieurs et des protocoles relatifs à l’échange de données.',
          'Rédiger et négocier des accords de siège, des mémorandums d’accord et des accords de contribution avec des gouvernements, des banques de développement et des fondations.',
          'Examiner les contrats et licences de montant élevé, et donner des avis sur la responsabilité ainsi que sur les privilèges et immunités de l’Organisation.',
          'Établir des avis juridiques et des documents à l’intention du Comité exécutif, et conseiller la présidence sur les questions de procédure pendant les sessions.',
          'Participer à la défense de l’Organisation devant le Tribunal administratif de l’Organisation internationale du Travail.',
          'Tenir à jour le registre des accords de l’OMED et informer les chefs et cheffes des bureaux extérieurs de leurs obligations juridiques.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en droit, avec spécialisation en droit international public.',
        ],
        experience: [
          'Au moins sept années d’expérience juridique à des niveaux de responsabilité croissants, dont trois dans une organisation internationale, un ministère des affaires étrangères ou un organisme de bassin.',
          'Expérience de la rédaction et de la négociation de traités ou d’accords entre institutions publiques.',
          'Solide connaissance du droit des cours d’eau internationaux ou du droit international de l’environnement.',
        ],
        languages: [
          'Excellente connaissance du français ou de l’anglais et bonne connaissance pratique de l’autre langue ; l’aptitude à rédiger dans les deux langues est vérifiée par une épreuve.',
          'La connaissance de l’arabe, de l’espagnol ou du russe est un atout.',
        ],
        competencies: [
          'Jugement juridique : discerne la véritable question derrière celle qui est posée, expose les options et leurs risques et en recommande une.',
          'Négociation : se prépare avec soin, comprend les besoins de l’autre partie et parvient à un texte que chacune peut appliquer.',
          competency.integrity.fr,
          competency.communication.fr,
        ],
        desirable: [
          'Pratique du règlement international des différends ou de la médiation relative à l’eau.',
          'Inscription au barreau d’un État membre.',
        ],
        conditions: [condition.professional.fr, condition.test.fr, condition.diversity.fr],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Do you hold an advanced university degree in law?',
        fr: 'Êtes-vous titulaire d’un diplôme universitaire de deuxième cycle en droit ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'single_choice',
      required: true,
      prompt: {
        en: 'In which of the following have you had the most negotiating experience?',
        fr: 'Dans lequel des domaines suivants avez-vous acquis le plus d’expérience de la négociation ?',
      },
      options: [
        {
          value: 'basin',
          label: {
            en: 'Agreements between riparian States',
            fr: 'Accords entre États riverains',
          },
        },
        {
          value: 'institutional',
          label: {
            en: 'Agreements of an international organization with governments or donors',
            fr: 'Accords d’une organisation internationale avec des gouvernements ou des bailleurs de fonds',
          },
        },
        {
          value: 'other-treaties',
          label: { en: 'Treaties in another field', fr: 'Traités dans un autre domaine' },
        },
        {
          value: 'contracts',
          label: { en: 'Commercial contracts', fr: 'Contrats commerciaux' },
        },
      ],
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe an agreement you helped to negotiate, the point that was hardest to settle and the wording on which the parties agreed.',
        fr: 'Décrivez un accord à la négociation duquel vous avez participé, le point le plus difficile à régler et la formule sur laquelle les parties se sont entendues.',
      },
    },
  ],
};
