import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { internship } from './common-other';

export const internshipDakar: SeedVacancy = {
  key: 'internship-urban-sanitation',
  contractType: 'internship',
  category: 'none',
  grade: null,
  departmentEn: 'Regional Office for West and Central Africa',
  departmentFr: 'Bureau régional pour l’Afrique de l’Ouest et l’Afrique centrale',
  dutyStation: 'DKR',
  arrangement: 'on_site',
  durationMonths: 6,
  positions: 1,
  opensInDays: -8,
  closesInDays: 12,
  notices: {
    fr: {
      title: 'Stagiaire (assainissement urbain)',
      summary:
        'Contribuer à une étude sur la vidange, le transport et le traitement des boues dans six villes moyennes du Sénégal, du Mali et de la Guinée.',
      content: {
        context: [
          'Le Bureau régional pour l’Afrique de l’Ouest et l’Afrique centrale, établi à Dakar, appuie 24 États membres dans les domaines de l’eau et de l’assainissement. Dans les villes moyennes de la région, neuf ménages sur dix dépendent de fosses et non d’un réseau d’égouts, mais moins d’un tiers des boues vidangées parvient à une station de traitement.',
          'Le projet « Villes sans rejet » aide six municipalités à organiser toute la filière, de la fosse à la réutilisation. Le ou la stagiaire rejoindra l’équipe du projet (une ingénieure, un économiste et une assistante administrative) et sera sous la supervision de l’ingénieure.',
        ],
        purpose:
          'Fournir au projet les données et les analyses dont les municipalités ont besoin pour planifier la gestion de leurs boues de vidange, et former une ou un jeune spécialiste de la région.',
        duties: [
          'Recueillir auprès des services municipaux et des entreprises de vidange les données sur les volumes, les prix et les trajets.',
          'Participer à des enquêtes de terrain auprès des ménages, pendant quatre semaines au plus, et en contrôler la qualité.',
          'Établir pour chaque ville un diagramme des flux d’excreta et une carte des points de dépotage autorisés et sauvages.',
          'Comparer les règlements municipaux et les contrats de délégation en vigueur et en dégager les bonnes pratiques.',
          'Documenter les conditions de travail des personnes qui pratiquent la vidange manuelle, y compris leur protection sanitaire et sociale.',
          'Rédiger des sections de l’étude et les présenter lors de l’atelier régional de restitution.',
        ],
        education: [
          'Études en génie sanitaire, génie civil, urbanisme, géographie, santé publique ou dans un domaine apparenté, au niveau du master ou d’un diplôme d’ingénieur.',
        ],
        experience: [
          'Aucune expérience professionnelle n’est exigée ; la participation à des enquêtes de terrain est un atout.',
          'Connaissance d’un système d’information géographique et bonne maîtrise des tableurs.',
        ],
        languages: [
          'Excellente maîtrise du français.',
          'La connaissance du wolof, du bambara, du pulaar ou de l’anglais est un atout.',
        ],
        competencies: [
          'Sens de l’écoute : gagne la confiance d’interlocutrices et d’interlocuteurs très divers et rapporte fidèlement leurs propos.',
          'Capacité d’analyse : recoupe les sources, relève les contradictions et en cherche l’explication.',
          competency.teamwork.fr,
        ],
        desirable: [
          'Mémoire de fin d’études consacré à l’assainissement ou aux services urbains.',
          'Pratique des outils de collecte mobile de données (KoboToolbox, ODK ou équivalents).',
        ],
        conditions: [
          internship.enrolment.fr,
          'Le stage s’effectue à temps plein et dure six mois. L’OMED verse une indemnité de 400 000 francs CFA par mois, fournit une assurance maladie et accidents et prend en charge les déplacements sur le terrain ; de l’indemnité est déduite toute bourse versée par un autre établissement pour la même période. Les frais de voyage jusqu’à Dakar et de logement sont à la charge de la ou du stagiaire.',
          'Les candidatures de ressortissantes et de ressortissants des pays de la région sont particulièrement encouragées.',
          internship.status.fr,
          condition.diversity.fr,
        ],
      },
    },
  },
  questions: [],
};
