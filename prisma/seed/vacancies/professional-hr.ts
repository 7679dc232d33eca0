import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const hrOfficer: SeedVacancy = {
  key: 'associate-human-resources-officer-recruitment',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-2',
  departmentEn: 'Human Resources Department',
  departmentFr: 'Département des ressources humaines',
  dutyStation: 'GVA',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -7,
  closesInDays: 21,
  notices: {
    en: {
      title: 'Associate Human Resources Officer (Recruitment)',
      summary:
        'Conduct competitions for Professional and General Service posts from the vacancy notice to the letter of appointment, with fairness to every applicant.',
      content: {
        context: [
          'The Human Resources Department serves 1,100 staff members. Its Recruitment and Mobility Section (eight staff) holds some 140 competitions a year, which attract more than 30,000 applications from 160 countries.',
          'The incumbent works under the direct supervision of the Chief of Section, takes charge of about 25 competitions a year for technical divisions and two regional offices, and is guided by an experienced recruitment officer during the first months.',
        ],
        purpose:
          'To help WFO appoint, within 120 days and by an impartial procedure, people who have the competence and integrity its Constitution requires.',
        duties: [
          'Advise managers on job descriptions, vacancy notices, methods of assessment and the composition of selection panels.',
          'Screen applications against published requirements and document the reasons for each decision.',
          'Organize written tests and interviews, and arrange reasonable accommodation for applicants with disabilities.',
          'Serve as secretary to selection panels, draft their reports and watch over the equal treatment of applicants.',
          'Check references, diplomas and previous employment, and prepare offers of appointment.',
          'Keep applicants informed at each stage and give feedback to internal candidates who request it.',
          'Conduct outreach to women engineers and to nationals of under-represented Member States, together with universities and professional networks.',
          'Prepare statistics on time, diversity and sources of recruitment for management and the Staff Association.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in human resources management, psychology, law, public administration or the social sciences. A first-level degree with two additional years of relevant experience may be accepted instead.',
        ],
        experience: [
          'At least two years of experience in recruitment or general human resources work; experience in an international environment is an advantage.',
          'Experience in screening applications and in competency-based interviewing.',
          'Practical knowledge of a recruitment or human resources management system.',
        ],
        languages: [
          'Excellent knowledge of English or French and good working knowledge of the other.',
          'Knowledge of Spanish is an advantage.',
        ],
        competencies: [
          'Fairness: applies the same standards to everyone, recognizes bias in others and in personal judgement, and keeps confidences.',
          'Attention to detail: keeps complete files and meets several deadlines at once without losing accuracy.',
          competency.service.en,
          competency.communication.en,
          competency.diversity.en,
        ],
        desirable: [
          'Certification in psychometric testing or in the conduct of assessment centres.',
          'Knowledge of the United Nations common system of salaries and allowances.',
        ],
        conditions: [
          condition.professional.en,
          condition.test.en,
          condition.reserve.en,
          condition.diversity.en,
        ],
      },
    },
    fr: {
      title: 'Spécialiste adjoint ou adjointe des ressources humaines (recrutement)',
      summary:
        'Conduire, de l’avis de vacance à la lettre de nomination, des concours pour des postes des catégories professionnelle et des services généraux, dans le respect de l’égalité de traitement.',
      content: {
        context: [
          'Le Département des ressources humaines est au service de 1 100 membres du personnel. Sa Section du recrutement et de la mobilité (huit personnes) organise chaque année quelque 140 concours, qui suscitent plus de 30 000 candidatures en provenance de 160 pays.',
          'Le ou la titulaire travaille sous la supervision directe de la cheffe ou du chef de section, a la charge d’environ 25 concours par an pour des divisions techniques et deux bureaux régionaux, et bénéficie pendant les premiers mois de l’appui d’une personne expérimentée dans le domaine du recrutement.',
        ],
        purpose:
          'Aider l’OMED à nommer, en 120 jours au plus et selon une procédure impartiale, des personnes dotées de la compétence et de l’intégrité qu’exige son Acte constitutif.',
        duties: [
          'Conseiller les responsables sur les descriptions d’emploi, les avis de vacance, les modes d’évaluation et la composition des jurys de sélection.',
          'Examiner les candidatures au regard des exigences publiées et consigner les motifs de chaque décision.',
          'Organiser les épreuves écrites et les entretiens, et prévoir les aménagements raisonnables destinés aux personnes handicapées.',
          'Assurer le secrétariat des jurys de sélection, rédiger leurs rapports et veiller à l’égalité de traitement entre les candidates et les candidats.',
          'Vérifier les références, les diplômes et les emplois antérieurs, et préparer les offres d’engagement.',
          'Tenir les candidates et les candidats informés à chaque étape et donner un retour d’information aux candidates et aux candidats internes qui en font la demande.',
          'Mener, avec des universités et des réseaux professionnels, des activités de prospection auprès des ingénieures et des ressortissantes et ressortissants d’États membres sous-représentés.',
          'Établir, à l’intention de la direction et de l’Association du personnel, des statistiques sur les délais, la diversité et les sources de recrutement.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en gestion des ressources humaines, psychologie, droit, administration publique ou sciences sociales. Un diplôme de premier cycle assorti de deux années supplémentaires d’expérience pertinente peut être accepté.',
        ],
        experience: [
          'Au moins deux années d’expérience du recrutement ou de la gestion générale des ressources humaines ; une expérience dans un environnement international est un atout.',
          'Expérience de l’examen de candidatures et des entretiens axés sur les compétences.',
          'Connaissance pratique d’un système de recrutement ou de gestion des ressources humaines.',
        ],
        languages: [
          'Excellente connaissance de l’anglais ou du français et bonne connaissance pratique de l’autre langue.',
          'La connaissance de l’espagnol est un atout.',
        ],
        competencies: [
          'Équité : applique à chaque personne les mêmes critères, reconnaît les préjugés, y compris les siens, et respecte la confidentialité.',
          'Souci du détail : tient des dossiers complets et respecte plusieurs échéances à la fois sans perdre en exactitude.',
          competency.service.fr,
          competency.communication.fr,
          competency.diversity.fr,
        ],
        desirable: [
          'Certification en matière de tests psychométriques ou de conduite de centres d’évaluation.',
          'Connaissance du régime commun des traitements et indemnités des Nations Unies.',
        ],
        conditions: [
          condition.professional.fr,
          condition.test.fr,
          condition.reserve.fr,
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
        en: 'Do you have at least two years of experience in recruitment or human resources?',
        fr: 'Avez-vous au moins deux années d’expérience du recrutement ou des ressources humaines ?',
      },
      knockOut: { values: ['no'] },
    },
  ],
};
