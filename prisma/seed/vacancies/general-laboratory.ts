import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { general, terms } from './common-general';

export const laboratory: SeedVacancy = {
  key: 'laboratory-technician-water-quality',
  contractType: 'fixed_term',
  category: 'general_service',
  grade: 'G-5',
  departmentEn: 'Regional Office for Asia and the Pacific',
  departmentFr: 'Bureau régional pour l’Asie et le Pacifique',
  dutyStation: 'BKK',
  arrangement: 'on_site',
  durationMonths: 12,
  positions: 1,
  opensInDays: -12,
  closesInDays: 9,
  notices: {
    en: {
      title: 'Laboratory Technician (Water Quality)',
      summary:
        'Analyse water samples and prepare test materials at WFO’s regional reference laboratory in Bangkok, under an ISO/IEC 17025 quality system.',
      content: {
        context: [
          'The Regional Reference Laboratory for Water Quality, part of the Regional Office for Asia and the Pacific, helps national laboratories to measure what is in drinking water and in rivers. Twice a year it sends test samples of known composition to 46 laboratories in 23 countries and tells each one how close its results came.',
          'The Laboratory has seven staff members and is accredited to ISO/IEC 17025 for 38 parameters. The incumbent works on the inorganic and microbiological benches under the supervision of the Laboratory Manager, who is a chemist.',
        ],
        purpose:
          'To produce analytical results and reference materials that national laboratories can rely on, and to keep instruments and records fit for accreditation.',
        duties: [
          'Receive, register, preserve and store samples, and reject those that arrive outside temperature or holding-time limits.',
          'Analyse metals, arsenic and fluoride by ICP-MS and ion chromatography, and nutrients by photometry, with the control samples prescribed for each batch.',
          'Carry out membrane-filtration tests for Escherichia coli and enterococci and confirm positive plates.',
          'Prepare, homogenize and dispatch proficiency-test samples, and record their stability.',
          'Calibrate and maintain instruments, keep control charts and stop work when results are out of control.',
          'Manage the stock of reagents, reference standards and consumables, and dispose of chemical and biological waste safely.',
          'Update standard operating procedures and take part in internal audits.',
          'Show visiting analysts how to perform the methods during the laboratory’s courses.',
        ],
        education: [
          general.secondaryEducation.en,
          'Technical diploma in chemistry, environmental science or medical laboratory technology; a first university degree is an asset.',
        ],
        experience: [
          'At least five years of experience in a testing laboratory, including three in the analysis of water or food.',
          'Hands-on experience with ICP-MS or ion chromatography.',
          'Work under an ISO/IEC 17025 quality system.',
        ],
        languages: ['Excellent knowledge of Thai and good working knowledge of English.'],
        competencies: [
          'Rigour: follows the written method, records what was actually done and reports a doubtful result rather than a convenient one.',
          'Safety: works safely with acids, gases and cultures, and speaks up when others do not.',
          competency.planning.en,
          competency.teamwork.en,
        ],
        desirable: ['Experience in preparing reference materials or in organizing proficiency tests.'],
        conditions: [
          condition.localRecruitment.en,
          'Microbiological work requires one Saturday duty in four, compensated by time off.',
          terms.checks.en,
        ],
      },
    },
    fr: {
      title: 'Technicien ou technicienne de laboratoire (qualité de l’eau)',
      summary:
        'Analyser des échantillons d’eau et préparer des matériaux d’essai au laboratoire régional de référence de l’OMED, à Bangkok, dans le cadre d’un système qualité conforme à la norme ISO/IEC 17025.',
      content: {
        context: [
          'Le Laboratoire régional de référence pour la qualité de l’eau, rattaché au Bureau régional pour l’Asie et le Pacifique, aide les laboratoires nationaux à mesurer ce que contiennent l’eau potable et l’eau des rivières. Deux fois par an, il envoie des échantillons de composition connue à 46 laboratoires de 23 pays et indique à chacun d’eux la justesse de ses résultats.',
          'Le Laboratoire compte sept personnes et est accrédité selon la norme ISO/IEC 17025 pour 38 paramètres. Le ou la titulaire travaille aux paillasses de chimie inorganique et de microbiologie, sous la supervision de la ou du responsable du Laboratoire, chimiste de formation.',
        ],
        purpose:
          'Produire des résultats d’analyse et des matériaux de référence auxquels les laboratoires nationaux puissent se fier, et maintenir les instruments et les registres au niveau exigé pour l’accréditation.',
        duties: [
          'Réceptionner, enregistrer, conditionner et entreposer les échantillons, et refuser ceux qui parviennent hors des limites de température ou de délai.',
          'Doser les métaux, l’arsenic et le fluorure par ICP-MS et par chromatographie ionique, et les nutriments par photométrie, avec les échantillons de contrôle prescrits pour chaque série.',
          'Effectuer la recherche d’Escherichia coli et d’entérocoques par filtration sur membrane et confirmer les résultats positifs.',
          'Préparer, homogénéiser et expédier les échantillons destinés aux essais d’aptitude, et consigner leur stabilité.',
          'Étalonner et entretenir les instruments, tenir les cartes de contrôle et suspendre les travaux lorsque les résultats sortent des limites admises.',
          'Gérer les stocks de réactifs, d’étalons de référence et de consommables, et éliminer en toute sécurité les déchets chimiques et biologiques.',
          'Mettre à jour les modes opératoires normalisés et participer aux audits internes.',
          'Montrer l’exécution des méthodes aux analystes en visite pendant les stages organisés par le Laboratoire.',
        ],
        education: [
          general.secondaryEducation.fr,
          'Diplôme technique de chimie, de sciences de l’environnement ou d’analyses biomédicales ; un diplôme universitaire de premier cycle est un atout.',
        ],
        experience: [
          'Au moins cinq années d’expérience dans un laboratoire d’essais, dont trois dans l’analyse des eaux ou des denrées alimentaires.',
          'Pratique de l’ICP-MS ou de la chromatographie ionique.',
          'Expérience du travail dans le cadre d’un système qualité conforme à la norme ISO/IEC 17025.',
        ],
        languages: ['Excellente connaissance du thaï et bonne connaissance pratique de l’anglais.'],
        competencies: [
          'Rigueur : suit la méthode écrite, consigne ce qui a réellement été fait et signale un résultat douteux plutôt que de retenir un résultat commode.',
          'Sécurité : manipule sans risque les acides, les gaz et les cultures, et intervient lorsque d’autres ne le font pas.',
          competency.planning.fr,
          competency.teamwork.fr,
        ],
        desirable: [
          'Expérience de la préparation de matériaux de référence ou de l’organisation d’essais d’aptitude.',
        ],
        conditions: [
          condition.localRecruitment.fr,
          'Les travaux de microbiologie comportent une permanence un samedi sur quatre, compensée par du temps libre.',
          terms.checks.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'Which of these techniques have you performed yourself, routinely, for at least a year?',
        fr: 'Lesquelles de ces techniques avez-vous pratiquées vous-même, en routine, pendant au moins un an ?',
      },
      options: [
        { value: 'icp-ms', label: { en: 'ICP-MS', fr: 'ICP-MS' } },
        { value: 'ion-chromatography', label: { en: 'Ion chromatography', fr: 'Chromatographie ionique' } },
        { value: 'photometry', label: { en: 'Photometry', fr: 'Photométrie' } },
        { value: 'membrane-filtration', label: { en: 'Membrane filtration', fr: 'Filtration sur membrane' } },
        { value: 'none', label: { en: 'None of these', fr: 'Aucune de ces techniques' } },
      ],
      knockOut: { values: ['none'] },
    },
    {
      kind: 'short_text',
      required: true,
      prompt: {
        en: 'In which accredited laboratory have you worked most recently, and under which standard?',
        fr: 'Dans quel laboratoire accrédité avez-vous travaillé le plus récemment, et selon quelle norme ?',
      },
    },
  ],
};
