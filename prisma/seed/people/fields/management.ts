import type { FieldTexts } from './texts';

export const management = {
  finance: {
    en: {
      study: ['Accounting', 'Public Finance', 'Business Administration'],
      posts: ['Accounts Clerk', 'Accountant', 'Budget Officer', 'Finance Manager'],
      employers: ['Ministry of Finance', 'Regional Development Bank', 'Chartered Accountants'],
      duties: [
        'Kept the general ledger and prepared financial statements under public-sector standards.',
        'Monitored the budgets of thirty projects and warned managers of overruns in time.',
        'Reconciled bank accounts in four currencies every month.',
        'Answered the questions of external auditors and closed their recommendations.',
        'Prepared cost estimates for proposals to donors and reports on what was spent.',
        'Replaced paper vouchers by an electronic workflow with separation of duties.',
      ],
    },
    fr: {
      study: ['Comptabilité', 'Finances publiques', 'Gestion des entreprises'],
      posts: [
        'Aide-comptable',
        'Comptable',
        'Responsable du budget',
        'Directeur financier/Directrice financière',
      ],
      employers: [
        'Ministère des finances',
        'Banque régionale de développement',
        'Cabinet d’expertise comptable',
      ],
      duties: [
        'Tenue du grand livre et établissement des états financiers selon les normes du secteur public.',
        'Suivi des budgets de trente projets et alerte des responsables en cas de dépassement.',
        'Rapprochement mensuel des comptes bancaires en quatre monnaies.',
        'Réponses aux commissaires aux comptes et mise en œuvre de leurs recommandations.',
        'Chiffrage des propositions aux bailleurs et rapports sur l’emploi des fonds.',
        'Remplacement des pièces sur papier par un circuit électronique avec séparation des tâches.',
      ],
    },
  },
  people: {
    en: {
      study: ['Human Resources Management', 'Organizational Psychology', 'Public Administration'],
      posts: [
        'Human Resources Assistant',
        'Recruitment Officer',
        'Human Resources Officer',
        'Head of Personnel',
      ],
      employers: ['Public Service Commission', 'Humanitarian Relief Network', 'University Hospital'],
      duties: [
        'Managed some sixty recruitments a year, from the job description to the letter of appointment.',
        'Advised managers and staff on contracts, leave and benefits.',
        'Introduced structured interviews and trained eighty panel members in them.',
        'Administered payroll data for four hundred staff without an open query at year end.',
        'Drafted the policy on flexible working and consulted the staff association on it.',
        'Organized induction courses and the yearly training plan.',
      ],
    },
    fr: {
      study: ['Gestion des ressources humaines', 'Psychologie du travail', 'Administration publique'],
      posts: [
        'Assistant aux ressources humaines/Assistante aux ressources humaines',
        'Chargé de recrutement/Chargée de recrutement',
        'Spécialiste des ressources humaines',
        'Chef du personnel/Cheffe du personnel',
      ],
      employers: [
        'Commission de la fonction publique',
        'Réseau de secours humanitaire',
        'Hôpital universitaire',
      ],
      duties: [
        'Conduite d’une soixantaine de recrutements par an, de la définition d’emploi à la lettre d’engagement.',
        'Conseils aux responsables et au personnel sur les contrats, les congés et les prestations.',
        'Introduction d’entretiens structurés et formation de quatre-vingts membres de jurys.',
        'Gestion des données de paie de quatre cents personnes, sans question en suspens en fin d’exercice.',
        'Rédaction de la politique relative aux formules de travail souples et consultation de l’association du personnel.',
        'Organisation des cours d’accueil et du plan annuel de formation.',
      ],
    },
  },
  administration: {
    en: {
      study: ['Office Management', 'Business Studies', 'Logistics'],
      posts: ['Office Clerk', 'Secretary', 'Administrative Assistant', 'Office Manager'],
      employers: ['City Council', 'Embassy', 'Trade Association'],
      duties: [
        'Organized meetings for up to two hundred participants, from visas to minutes.',
        'Kept files and correspondence so that anything could be found in a minute.',
        'Arranged travel and checked the claims that followed.',
        'Ordered supplies, kept the inventory and paid invoices on time.',
        'Welcomed visitors and answered calls in two languages.',
        'Supervised two clerks and a driver.',
      ],
    },
    fr: {
      study: ['Gestion de bureau', 'Études commerciales', 'Logistique'],
      posts: [
        'Employé de bureau/Employée de bureau',
        'Secrétaire',
        'Assistant administratif/Assistante administrative',
        'Responsable de bureau',
      ],
      employers: ['Conseil municipal', 'Ambassade', 'Association professionnelle'],
      duties: [
        'Organisation de réunions de deux cents participantes et participants, des visas au compte rendu.',
        'Tenue des dossiers et de la correspondance, de sorte que tout se retrouve en une minute.',
        'Préparation des voyages et vérification des demandes de remboursement.',
        'Commande des fournitures, tenue de l’inventaire et paiement des factures dans les délais.',
        'Accueil du public et réponse au téléphone en deux langues.',
        'Encadrement de deux employés et d’un chauffeur.',
      ],
    },
  },
  programme: {
    en: {
      study: ['Development Studies', 'Economics', 'Political Science'],
      posts: ['Project Assistant', 'Project Officer', 'Programme Manager', 'Country Director'],
      employers: ['Development Cooperation Agency', 'Alliance for Safe Water', 'Regional Economic Community'],
      duties: [
        'Managed a sanitation programme in five districts with a budget of three million dollars.',
        'Designed logical frameworks and baselines, and followed indicators to the end of projects.',
        'Built partnerships with local authorities, women’s groups and schools.',
        'Visited sites every month and reported what worked and what did not.',
        'Coordinated the cluster for water, sanitation and hygiene after a cyclone.',
        'Wrote proposals, half of which were financed.',
      ],
    },
    fr: {
      study: ['Études du développement', 'Économie', 'Science politique'],
      posts: [
        'Assistant de projet/Assistante de projet',
        'Chargé de projet/Chargée de projet',
        'Responsable de programme',
        'Directeur de pays/Directrice de pays',
      ],
      employers: [
        'Agence de coopération au développement',
        'Alliance pour l’eau salubre',
        'Communauté économique régionale',
      ],
      duties: [
        'Gestion, dans cinq districts, d’un programme d’assainissement doté de trois millions de dollars.',
        'Élaboration de cadres logiques et d’études de référence ; suivi des indicateurs jusqu’au terme des projets.',
        'Partenariats avec les collectivités locales, les groupements de femmes et les écoles.',
        'Visites mensuelles des sites et comptes rendus de ce qui réussit et de ce qui échoue.',
        'Coordination du groupe sectoriel de l’eau, de l’assainissement et de l’hygiène après un cyclone.',
        'Rédaction de propositions de projet, dont la moitié ont été financées.',
      ],
    },
  },
} satisfies Record<string, FieldTexts>;
