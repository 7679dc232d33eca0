import type { SeedVacancy } from '../types';
import { competency } from './common-fixed-term';
import { general, terms } from './common-general';

export const floodResponse: SeedVacancy = {
  key: 'water-sanitation-specialist-flood-response',
  contractType: 'temporary',
  category: 'professional',
  grade: 'P-4',
  departmentEn: 'Water Supply and Sanitation Division',
  departmentFr: 'Division de l’approvisionnement en eau et de l’assainissement',
  dutyStation: 'MPM',
  arrangement: 'on_site',
  durationMonths: 6,
  positions: 2,
  opensInDays: -8,
  closesInDays: 2,
  notices: {
    en: {
      title: 'Water and Sanitation Specialist (Flood Response)',
      summary:
        'Restore safe water and sanitation in the districts of the lower Limpopo and Save rivers after the floods, and pass the work on to provincial services within six months.',
      content: {
        context: [
          'Flooding on the lower Limpopo and Save rivers has damaged 140 small water systems and displaced an estimated 190,000 people in the provinces of Gaza and Inhambane. At the request of the Government of Mozambique, WFO has opened an emergency programme, managed by its area office in Maputo with the support of the Water Supply and Sanitation Division.',
          'Two specialists are sought, one for each province. Each leads a field team of six national staff members, lives in the provincial capital for most of the period and reports to the Head of the area office.',
        ],
        purpose:
          'To bring safe water and dignified sanitation back to the affected communities as fast as possible, and to leave systems that withstand the next flood.',
        duties: [
          'Assess damaged boreholes, treatment plants, networks and latrines with the provincial services, and agree on an order of priority.',
          'Plan and supervise emergency supply: water trucking, mobile treatment units, storage and household chlorination.',
          'Direct the repair of small piped systems: technical specifications, contracts with local firms, inspection and acceptance of works.',
          'Set up water-quality monitoring at distribution points and act on the results the same day.',
          'Represent WFO in the water, sanitation and hygiene cluster of the province and coordinate with health authorities on the risk of cholera.',
          'Ensure that women, older persons and persons with disabilities are consulted on the siting of water points and latrines.',
          'Send weekly situation reports and, before departure, a hand-over plan approved by the provincial authorities.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in civil, sanitary or environmental engineering, or public health.',
          'A first university degree with two additional years of relevant experience may be accepted instead.',
        ],
        experience: [
          'At least seven years of experience in water supply and sanitation, including three emergency operations in the field.',
          'Experience in leading teams and managing works contracts in difficult conditions.',
        ],
        languages: [
          'Excellent knowledge of English and working knowledge of Portuguese or Spanish.',
          'Very good knowledge of Portuguese is a strong advantage.',
        ],
        competencies: [
          'Decision-making: acts on what is known today, accepts the risk and revises the decision when better information comes in.',
          'Building trust: listens to affected communities and local services before proposing solutions, and does what was agreed.',
          general.adaptability.en,
          competency.teamwork.en,
        ],
        desirable: ['Experience with membrane or pressure-filtration mobile treatment units.'],
        conditions: [
          terms.temporary.en,
          'The persons selected must be able to take up duty within three weeks of the offer. Living conditions are basic, families cannot be accommodated and a valid driving licence is required. Rest and recuperation leave is granted every eight weeks.',
          terms.temporaryInternational.en,
        ],
      },
    },
    fr: {
      title: 'Spécialiste de l’eau et de l’assainissement (réponse aux inondations)',
      summary:
        'Rétablir l’accès à l’eau salubre et à l’assainissement dans les districts du bas Limpopo et du bas Save après les inondations, et confier la suite aux services provinciaux dans un délai de six mois.',
      content: {
        context: [
          'Les inondations du bas Limpopo et du bas Save ont endommagé 140 petits réseaux d’eau et déplacé quelque 190 000 personnes dans les provinces de Gaza et d’Inhambane. À la demande du Gouvernement mozambicain, l’OMED a lancé un programme d’urgence, géré par son bureau de zone de Maputo avec l’appui de la Division de l’approvisionnement en eau et de l’assainissement.',
          'Deux spécialistes sont recherchés, pour une affectation dans chacune des deux provinces. Chaque spécialiste dirige une équipe de terrain de six membres du personnel recrutés sur le plan national, réside la plus grande partie du temps dans le chef-lieu de la province et relève de la cheffe ou du chef du bureau de zone.',
        ],
        purpose:
          'Rétablir le plus vite possible un approvisionnement en eau salubre et un assainissement digne dans les communautés touchées, et laisser des installations capables de résister à la prochaine crue.',
        duties: [
          'Évaluer avec les services provinciaux l’état des forages, des stations de traitement, des réseaux et des latrines endommagés, et arrêter un ordre de priorité.',
          'Planifier et superviser l’approvisionnement d’urgence : camions-citernes, unités mobiles de traitement, stockage et chloration à domicile.',
          'Diriger la remise en état des petits réseaux : spécifications techniques, contrats avec les entreprises locales, inspection et réception des travaux.',
          'Organiser le contrôle de la qualité de l’eau aux points de distribution et donner suite aux résultats le jour même.',
          'Représenter l’OMED dans le groupe sectoriel Eau, assainissement et hygiène de la province et agir de concert avec les autorités sanitaires face au risque de choléra.',
          'Veiller à ce que les femmes, les personnes âgées et les personnes handicapées soient consultées sur l’emplacement des points d’eau et des latrines.',
          'Envoyer chaque semaine un rapport de situation et, avant le départ, un plan de transfert approuvé par les autorités provinciales.',
        ],
        education: [
          'Diplôme universitaire de deuxième cycle (master ou équivalent) en génie civil, génie sanitaire, génie de l’environnement ou santé publique.',
          'Un diplôme universitaire de premier cycle assorti de deux années supplémentaires d’expérience pertinente peut être accepté à la place.',
        ],
        experience: [
          'Au moins sept années d’expérience de l’approvisionnement en eau et de l’assainissement, dont trois opérations d’urgence sur le terrain.',
          'Expérience de la direction d’équipes et de la gestion de marchés de travaux dans des conditions difficiles.',
        ],
        languages: [
          'Excellente connaissance de l’anglais et connaissance pratique du portugais ou de l’espagnol.',
          'Une très bonne connaissance du portugais est un atout important.',
        ],
        competencies: [
          'Sens de la décision : agit d’après ce que l’on sait aujourd’hui, assume le risque et revient sur sa décision lorsque l’information s’améliore.',
          'Aptitude à inspirer confiance : écoute les communautés touchées et les services locaux avant de proposer des solutions, et fait ce qui a été convenu.',
          general.adaptability.fr,
          competency.teamwork.fr,
        ],
        desirable: [
          'Expérience des unités mobiles de traitement par membranes ou par filtration sous pression.',
        ],
        conditions: [
          terms.temporary.fr,
          'Les personnes retenues doivent pouvoir prendre leurs fonctions dans les trois semaines suivant l’offre. Les conditions de vie sont sommaires, l’accueil des familles n’est pas possible et un permis de conduire en cours de validité est exigé. Un congé de détente est accordé toutes les huit semaines.',
          terms.temporaryInternational.fr,
        ],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Can you take up duty in Mozambique within three weeks of an offer and remain for six months?',
        fr: 'Pouvez-vous prendre vos fonctions au Mozambique dans les trois semaines suivant une offre et y rester six mois ?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'number',
      required: true,
      prompt: {
        en: 'In how many emergency operations have you worked in the field?',
        fr: 'À combien d’opérations d’urgence avez-vous participé sur le terrain ?',
      },
    },
    {
      kind: 'single_choice',
      required: true,
      prompt: {
        en: 'How well do you speak Portuguese?',
        fr: 'Quel est votre niveau de portugais à l’oral ?',
      },
      options: [
        { value: 'fluent', label: { en: 'Fluent', fr: 'Courant' } },
        { value: 'working', label: { en: 'Enough to work', fr: 'Suffisant pour travailler' } },
        { value: 'basic', label: { en: 'Basic', fr: 'Élémentaire' } },
        { value: 'none', label: { en: 'Not at all', fr: 'Nul' } },
      ],
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe the first ten days of an emergency operation in which you had responsibility for water supply.',
        fr: 'Décrivez les dix premiers jours d’une opération d’urgence dans laquelle vous étiez responsable de l’approvisionnement en eau.',
      },
    },
  ],
};
