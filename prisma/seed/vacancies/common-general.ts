// Wording that General Service and temporary notices share; whatever is specific to a post is written in its own file.

export const general = {
  secondaryEducation: {
    en: 'Completed secondary education (upper secondary diploma or equivalent).',
    fr: 'Études secondaires complètes (diplôme de fin d’études secondaires ou équivalent).',
  },
  discretion: {
    en: 'Discretion: handles personal and confidential information with care, and shares it only with those entitled to know it.',
    fr: 'Discrétion : traite avec soin les renseignements personnels et confidentiels et ne les communique qu’aux personnes habilitées à en connaître.',
  },
  adaptability: {
    en: 'Adaptability: stays calm and effective when priorities, schedules or surroundings change at short notice.',
    fr: 'Adaptabilité : reste calme et efficace lorsque les priorités, les horaires ou le cadre de travail changent à bref délai.',
  },
};

export const terms = {
  temporary: {
    en: 'This is a temporary appointment. It carries no expectation of renewal or of conversion to any other type of appointment.',
    fr: 'Il s’agit d’un engagement temporaire, qui n’autorise pas le ou la titulaire à compter sur un renouvellement ni sur une conversion en un engagement de type différent.',
  },
  temporaryLocal: {
    en: 'Recruitment is local: candidates must hold, or be eligible for, the right to live within commuting distance of the duty station. WFO does not pay for travel, installation or removal.',
    fr: 'Le recrutement est local : les candidates et les candidats doivent avoir le droit de résider à une distance du lieu d’affectation permettant le trajet quotidien, ou pouvoir l’obtenir. L’OMED ne prend en charge ni voyage, ni installation, ni déménagement.',
  },
  temporaryInternational: {
    en: 'Recruitment is international: WFO pays the travel of the person appointed to and from the duty station, but not that of family members.',
    fr: 'Le recrutement est international : l’OMED prend à sa charge le voyage aller et retour de la personne engagée, mais non celui des membres de sa famille.',
  },
  checks: {
    en: 'The appointment is subject to verification of diplomas and references and to medical clearance.',
    fr: 'L’engagement est subordonné à la vérification des diplômes et des références et à une attestation d’aptitude médicale.',
  },
};
