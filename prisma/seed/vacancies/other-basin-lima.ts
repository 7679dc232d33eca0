import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const basinLima: SeedVacancy = {
  key: 'national-officer-river-basin-management',
  contractType: 'fixed_term',
  category: 'national_officer',
  grade: 'NO-B',
  departmentEn: 'Area Office for the Andean Countries',
  departmentFr: 'Bureau de zone pour les pays andins',
  dutyStation: 'LIM',
  arrangement: 'hybrid',
  durationMonths: 24,
  positions: 1,
  opensInDays: -11,
  closesInDays: 19,
  notices: {
    en: {
      title: 'National Officer (River Basin Management)',
      summary:
        'Advise the water authorities and basin councils of Peru, and coordinate in the country the activities of the Resilient Andean Basins programme.',
      content: {
        context: [
          'The Area Office for the Andean Countries, in Lima, assists the Governments of Bolivia (Plurinational State of), Chile, Colombia, Ecuador and Peru in managing their water resources. It is part of the Regional Office for Latin America and the Caribbean, in Panama City, and has a staff of eleven.',
          'The Resilient Andean Basins programme helps water authorities to protect the mountain sources that supply coastal cities and irrigators in the valleys. In Peru it is active in the basins of the Chira, Santa and Chili rivers. The incumbent will work under the supervision of the Director of the Area Office and will supervise a project assistant.',
        ],
        purpose:
          'To ensure that the Peruvian institutions responsible for water receive technical advice when they need it, and that the Resilient Andean Basins programme achieves its results in the country.',
        duties: [
          'Plan, carry out and monitor the programme’s activities in Peru: work plans, budget, agreements with implementing partners and half-yearly reports.',
          'Advise the national water authority and the basin councils on management plans, water balances and rules for allocation in times of drought.',
          'Lead, with universities and water utilities, studies on the conservation of high-Andean wetlands and other sources of supply.',
          'Organize courses and consultations with farming communities, water users’ organizations and indigenous peoples, seeking the participation of women on an equal footing.',
          'Follow developments in national water law and policy, and report on them to the Area Office and the Regional Office.',
          'Represent WFO in the technical groups of the United Nations country team and maintain the dialogue with donors.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in civil or agricultural engineering, hydrology, water resources management, environmental science or a related field. A first-level university degree with two further years of relevant experience may be accepted instead.',
        ],
        experience: [
          'At least three years of progressively responsible professional experience in river basin management or water planning.',
          'Experience of working with Peruvian public institutions and with water users’ organizations.',
          'Command of geographic information systems and of at least one water planning model (WEAP, SWAT or similar).',
        ],
        languages: [
          'Excellent knowledge of Spanish and good working knowledge of English.',
          'Knowledge of Quechua or Aymara is an advantage.',
        ],
        competencies: [
          'Technical competence: applies sound methods to the water problems of a basin and explains their results in terms useful to those who must decide.',
          'Negotiation: identifies the interests of users who compete for the same water and helps them to reach agreements that they respect.',
          competency.planning.en,
          competency.teamwork.en,
        ],
        desirable: [
          'Experience in the design of compensation schemes for ecosystem services.',
          'Knowledge of the administrative procedures of the United Nations system.',
        ],
        conditions: [
          condition.professional.en,
          'National Officers are recruited locally: only nationals of Peru are eligible.',
          'The post involves some 40 days of travel a year, in part to areas lying above 3,500 metres.',
          condition.diversity.en,
        ],
      },
    },
    es: {
      title: 'Oficial Nacional (Gestión de Cuencas Hidrográficas)',
      summary:
        'Asesorar a las autoridades del agua y a los consejos de cuenca del Perú y coordinar en el país las actividades del programa Cuencas Andinas Resilientes.',
      content: {
        context: [
          'La Oficina de Zona para los Países Andinos de la Organización Mundial del Agua Dulce (OMAD), con sede en Lima, presta asistencia a los Gobiernos de Bolivia (Estado Plurinacional de), Chile, Colombia, el Ecuador y el Perú en la gestión de sus recursos hídricos. Forma parte de la Oficina Regional para América Latina y el Caribe, situada en Ciudad de Panamá, y cuenta con una plantilla de once personas.',
          'El programa Cuencas Andinas Resilientes ayuda a las autoridades del agua a proteger las fuentes de montaña que abastecen a las ciudades de la costa y a los regantes de los valles. En el Perú se ejecuta en las cuencas de los ríos Chira, Santa y Chili. La persona titular del puesto trabajará bajo la supervisión de la Directora o el Director de la Oficina de Zona y supervisará a una o un asistente de proyecto.',
        ],
        purpose:
          'Velar por que las instituciones peruanas encargadas del agua reciban asesoramiento técnico en el momento oportuno y por que el programa Cuencas Andinas Resilientes alcance sus resultados en el país.',
        duties: [
          'Planificar, ejecutar y supervisar las actividades del programa en el Perú: planes de trabajo, presupuesto, acuerdos con los asociados en la ejecución e informes semestrales.',
          'Asesorar a la autoridad nacional del agua y a los consejos de cuenca sobre planes de gestión, balances hídricos y normas de asignación en épocas de sequía.',
          'Dirigir, junto con universidades y empresas de abastecimiento de agua, estudios sobre la conservación de los humedales altoandinos y otras fuentes de abastecimiento.',
          'Organizar cursos y consultas con comunidades campesinas, organizaciones de usuarios del agua y pueblos indígenas, procurando la participación de las mujeres en pie de igualdad.',
          'Seguir la evolución de la legislación y las políticas nacionales en materia de agua e informar al respecto a la Oficina de Zona y a la Oficina Regional.',
          'Representar a la OMAD en los grupos técnicos del equipo de las Naciones Unidas en el país y mantener el diálogo con los donantes.',
        ],
        education: [
          'Título universitario superior (maestría o equivalente) en ingeniería civil o agrícola, hidrología, gestión de recursos hídricos, ciencias ambientales o una esfera afín. En su lugar podrá aceptarse un título universitario de primer ciclo acompañado de otros dos años de experiencia pertinente.',
        ],
        experience: [
          'Al menos tres años de experiencia profesional, con un grado creciente de responsabilidad, en gestión de cuencas hidrográficas o planificación hídrica.',
          'Experiencia de trabajo con instituciones públicas peruanas y con organizaciones de usuarios del agua.',
          'Dominio de los sistemas de información geográfica y de al menos un modelo de planificación hídrica (WEAP, SWAT o similar).',
        ],
        languages: [
          'Excelente dominio del español y buen conocimiento práctico del inglés.',
          'El conocimiento del quechua o del aimara constituye una ventaja.',
        ],
        competencies: [
          'Competencia técnica: aplica métodos sólidos a los problemas hídricos de una cuenca y explica los resultados en términos útiles para quienes deben tomar decisiones.',
          'Capacidad de negociación: determina los intereses de los usuarios que compiten por una misma fuente de agua y los ayuda a concertar acuerdos que todos respeten.',
          'Planificación y organización: establece prioridades, prevé los riesgos y entrega los productos convenidos en los plazos previstos.',
          'Trabajo en equipo: colabora con colegas de otras dependencias y lugares de destino en pro de objetivos comunes y reconoce los méritos ajenos.',
        ],
        desirable: [
          'Experiencia en el diseño de mecanismos de retribución por servicios ecosistémicos.',
          'Conocimiento de los procedimientos administrativos del sistema de las Naciones Unidas.',
        ],
        conditions: [
          'El nombramiento es de dos años, el primero de los cuales constituye un período de prueba; podrá prorrogarse a condición de que los servicios sean satisfactorios y de que se disponga de fondos.',
          'Los puestos de oficial nacional se cubren mediante contratación local: solo pueden presentarse personas de nacionalidad peruana.',
          'El puesto exige unos 40 días de viaje al año, en parte a zonas situadas a más de 3500 metros de altitud.',
          'La OMAD procura lograr la paridad de género y una amplia representación geográfica; se alienta especialmente a las mujeres y a las personas con discapacidad a que presenten su candidatura.',
        ],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Are you a national of Peru?',
        fr: 'Avez-vous la nationalité péruvienne ?',
        es: '¿Tiene usted la nacionalidad peruana?',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'single_choice',
      required: true,
      prompt: {
        en: 'How many years of professional experience do you have in river basin management or water planning?',
        fr: 'Combien d’années d’expérience professionnelle avez-vous dans la gestion de bassins hydrographiques ou la planification de l’eau ?',
        es: '¿Cuántos años de experiencia profesional tiene en gestión de cuencas hidrográficas o planificación hídrica?',
      },
      options: [
        {
          value: 'under_three',
          label: { en: 'Less than three years', fr: 'Moins de trois ans', es: 'Menos de tres años' },
        },
        {
          value: 'three_to_five',
          label: { en: 'Three to five years', fr: 'De trois à cinq ans', es: 'De tres a cinco años' },
        },
        {
          value: 'over_five',
          label: { en: 'More than five years', fr: 'Plus de cinq ans', es: 'Más de cinco años' },
        },
      ],
      knockOut: { values: ['under_three'] },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe a disagreement over the use of water that you helped to resolve, and your part in it.',
        fr: 'Décrivez un différend relatif à l’utilisation de l’eau que vous avez contribué à régler, et le rôle que vous y avez joué.',
        es: 'Describa una controversia sobre el uso del agua que haya ayudado a resolver y el papel que desempeñó en ella.',
      },
    },
  ],
};
