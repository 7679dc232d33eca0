// Wording that several fixed-term notices share; whatever is specific to a post is written in its own file.

export const competency = {
  teamwork: {
    en: 'Teamwork: works with colleagues of other units and duty stations towards shared goals, and gives credit where it is due.',
    fr: 'Esprit d’équipe : collabore avec les collègues d’autres unités et lieux d’affectation à des objectifs communs et reconnaît la contribution de chacune et de chacun.',
  },
  communication: {
    en: 'Communication: writes and speaks clearly, listens, and adapts language and format to the audience.',
    fr: 'Communication : s’exprime clairement à l’écrit comme à l’oral, sait écouter et adapte le propos et la forme au public.',
  },
  planning: {
    en: 'Planning and organizing: sets priorities, foresees risks and delivers agreed outputs on time.',
    fr: 'Planification et organisation : fixe les priorités, anticipe les risques et livre les produits convenus dans les délais.',
  },
  accountability: {
    en: 'Accountability: honours commitments, respects rules and procedures, and answers for mistakes as well as results.',
    fr: 'Sens des responsabilités : tient ses engagements, respecte les règles et procédures et répond de ses erreurs comme de ses résultats.',
  },
  service: {
    en: 'Client orientation: treats those served as clients, understands their needs and keeps them informed of progress.',
    fr: 'Souci du service : considère les bénéficiaires de ses services comme des clients, comprend leurs besoins et les tient informés de l’avancement des travaux.',
  },
  leadership: {
    en: 'Leadership: gives a clear direction, entrusts work to others, helps staff to grow and takes difficult decisions openly.',
    fr: 'Aptitude à diriger : fixe un cap clair, sait déléguer, aide les membres de l’équipe à progresser et prend ouvertement les décisions difficiles.',
  },
  integrity: {
    en: 'Integrity: acts without regard to personal gain, resists undue pressure and reports what is wrong.',
    fr: 'Intégrité : agit sans rechercher d’avantage personnel, résiste aux pressions indues et signale les irrégularités.',
  },
  diversity: {
    en: 'Respect for diversity: works well with people of all backgrounds and examines personal biases.',
    fr: 'Respect de la diversité : travaille en bonne intelligence avec des personnes de tous horizons et remet en question ses propres préjugés.',
  },
};

export const condition = {
  professional: {
    en: 'The appointment is for two years, the first being a probationary year; it may be extended subject to satisfactory service and the availability of funds.',
    fr: 'L’engagement est de deux ans, dont une première année probatoire ; il peut être prolongé sous réserve de services satisfaisants et de la disponibilité des fonds.',
  },
  localRecruitment: {
    en: 'This is a locally recruited post: candidates must hold, or be eligible for, the right to live within commuting distance of the duty station. The initial appointment is for one year.',
    fr: 'Ce poste est pourvu par recrutement local : les candidates et les candidats doivent avoir le droit de résider à une distance du lieu d’affectation permettant le trajet quotidien, ou pouvoir l’obtenir. L’engagement initial est d’un an.',
  },
  test: {
    en: 'Shortlisted candidates will sit a written test and be interviewed by video.',
    fr: 'Les candidates et les candidats présélectionnés passeront une épreuve écrite et un entretien par visioconférence.',
  },
  diversity: {
    en: 'WFO seeks gender parity and a wide geographical distribution; applications from women and from persons with disabilities are particularly encouraged.',
    fr: 'L’OMED recherche la parité entre les femmes et les hommes et une large répartition géographique ; les candidatures de femmes et de personnes handicapées sont particulièrement encouragées.',
  },
  nationalOfficer: {
    en: 'This post is open only to nationals of the country of the duty station, who are recruited locally. The initial appointment is for one year and may be extended subject to satisfactory service and the availability of funds.',
    fr: 'Ce poste, pourvu par recrutement local, est réservé aux personnes ayant la nationalité du pays du lieu d’affectation. L’engagement initial est d’un an et peut être prolongé sous réserve de services satisfaisants et de la disponibilité des fonds.',
  },
  disclosure: {
    en: 'The incumbent must file a declaration of interests on appointment and every year thereafter.',
    fr: 'Le ou la titulaire doit remplir une déclaration d’intérêts à son entrée en fonctions, puis chaque année.',
  },
  assessmentCentre: {
    en: 'Shortlisted candidates will take part in a managerial assessment, followed by an interview with a panel.',
    fr: 'Les candidates et les candidats présélectionnés se soumettront à une évaluation des aptitudes à l’encadrement, puis à un entretien avec un jury.',
  },
  reserve: {
    en: 'Suitable candidates who are not appointed may be placed on a reserve list for similar posts, valid for 12 months.',
    fr: 'Les candidates et les candidats jugés aptes mais non retenus pourront être inscrits, pour une durée de 12 mois, sur une liste de réserve en vue de postes similaires.',
  },
};
