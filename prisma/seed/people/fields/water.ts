import type { FieldTexts } from './texts';

export const water = {
  hydrology: {
    en: {
      study: ['Hydrology', 'Hydrogeology', 'Water Resources Management'],
      posts: ['Junior Hydrologist', 'Hydrologist', 'Senior Hydrologist', 'Head of Hydrological Services'],
      employers: ['National Hydrological Service', 'River Basin Authority', 'Geological Survey'],
      duties: [
        'Ran a network of forty gauging stations and published the yearbook of flows.',
        'Calibrated rainfall-runoff models and used them for flood warnings in three basins.',
        'Drilled and logged observation wells and mapped the recharge zones of a coastal aquifer.',
        'Trained technicians of the regional offices in discharge measurement and quality control.',
        'Prepared the water balance on which the allocation plan of the basin was negotiated.',
        'Presented findings to irrigation committees and to the ministry in terms they could act on.',
      ],
    },
    fr: {
      study: ['Hydrologie', 'Hydrogéologie', 'Gestion des ressources en eau'],
      posts: [
        'Assistant hydrologue/Assistante hydrologue',
        'Hydrologue',
        'Hydrologue principal/Hydrologue principale',
        'Chef du service hydrologique/Cheffe du service hydrologique',
      ],
      employers: ['Service hydrologique national', 'Agence de bassin', 'Service géologique'],
      duties: [
        'Exploitation d’un réseau de quarante stations de jaugeage et publication de l’annuaire des débits.',
        'Calage de modèles pluie-débit et emploi de ces modèles pour l’annonce des crues dans trois bassins.',
        'Forage et diagraphie de piézomètres ; cartographie des zones de recharge d’un aquifère côtier.',
        'Formation des techniciennes et techniciens des bureaux régionaux à la mesure des débits et au contrôle de la qualité.',
        'Établissement du bilan hydrique sur lequel le plan d’allocation du bassin a été négocié.',
        'Présentation des résultats aux comités d’irrigation et au ministère en des termes exploitables.',
      ],
    },
  },
  engineering: {
    en: {
      study: ['Civil Engineering', 'Sanitary Engineering', 'Environmental Engineering'],
      posts: ['Site Engineer', 'Water and Sanitation Engineer', 'Project Engineer', 'Chief Engineer'],
      employers: ['Urban Water Utility', 'Rural Water Agency', 'Consulting Engineers'],
      duties: [
        'Designed gravity-fed supply systems for small towns and supervised their construction.',
        'Reduced water losses in the distribution network by a third in four years.',
        'Prepared tender documents, evaluated bids and certified the works of contractors.',
        'Commissioned two treatment plants and wrote their operating manuals.',
        'Led a team of six engineers and twenty technicians in the maintenance of pumping stations.',
        'Introduced leak detection by district metering and trained the crews that do it.',
      ],
    },
    fr: {
      study: ['Génie civil', 'Génie sanitaire', 'Génie de l’environnement'],
      posts: [
        'Ingénieur de chantier/Ingénieure de chantier',
        'Ingénieur eau et assainissement/Ingénieure eau et assainissement',
        'Ingénieur de projet/Ingénieure de projet',
        'Ingénieur en chef/Ingénieure en chef',
      ],
      employers: [
        'Société des eaux de la ville',
        'Agence de l’hydraulique rurale',
        'Bureau d’ingénieurs-conseils',
      ],
      duties: [
        'Conception de réseaux gravitaires pour de petites villes et suivi des travaux.',
        'Réduction d’un tiers, en quatre ans, des pertes d’eau du réseau de distribution.',
        'Préparation des dossiers d’appel d’offres, évaluation des offres et réception des travaux.',
        'Mise en service de deux stations de traitement et rédaction de leurs manuels d’exploitation.',
        'Encadrement de six ingénieures et ingénieurs et de vingt agents chargés de l’entretien des stations de pompage.',
        'Introduction de la recherche de fuites par secteurs et formation des équipes qui en sont chargées.',
      ],
    },
  },
  environment: {
    en: {
      study: ['Environmental Science', 'Ecology', 'Climate Change and Development'],
      posts: ['Environmental Officer', 'Wetlands Specialist', 'Climate Adaptation Adviser', 'Programme Lead'],
      employers: ['Ministry of Environment', 'National Parks Authority', 'Foundation for Rivers and Lakes'],
      duties: [
        'Assessed the environmental impact of dams and irrigation schemes before they were licensed.',
        'Monitored the water quality of lakes and reported on it to the public every quarter.',
        'Drafted the national adaptation plan for the water sector with five ministries.',
        'Restored eight hundred hectares of wetland together with the communities that fish there.',
        'Raised funds from three donors and accounted for them.',
        'Surveyed fish and bird populations along the river with teams of volunteers.',
      ],
    },
    fr: {
      study: ['Sciences de l’environnement', 'Écologie', 'Changements climatiques et développement'],
      posts: [
        'Chargé de l’environnement/Chargée de l’environnement',
        'Spécialiste des zones humides',
        'Conseiller en adaptation au climat/Conseillère en adaptation au climat',
        'Responsable de programme',
      ],
      employers: [
        'Ministère de l’environnement',
        'Office des parcs nationaux',
        'Fondation pour les fleuves et les lacs',
      ],
      duties: [
        'Étude d’impact sur l’environnement de barrages et de périmètres irrigués avant leur autorisation.',
        'Suivi de la qualité des eaux des lacs et publication des résultats chaque trimestre.',
        'Rédaction, avec cinq ministères, du plan national d’adaptation du secteur de l’eau.',
        'Restauration de huit cents hectares de zones humides avec les communautés de pêche.',
        'Recherche de financements auprès de trois bailleurs et comptes rendus de leur emploi.',
        'Recensement des poissons et des oiseaux le long du fleuve avec des équipes bénévoles.',
      ],
    },
  },
  data: {
    en: {
      study: ['Statistics', 'Geographic Information Science', 'Data Science'],
      posts: ['Data Assistant', 'GIS Analyst', 'Data Scientist', 'Head of Data and Statistics'],
      employers: ['National Statistical Office', 'Space Research Centre', 'Institute for Water Data'],
      duties: [
        'Built the geographic database of water points and kept it consistent with field surveys.',
        'Wrote programs that turn satellite images into weekly maps of surface water.',
        'Designed household surveys on drinking water and published their results with confidence intervals.',
        'Set up dashboards that district officers use to plan repairs.',
        'Documented methods and code so that others could repeat every figure.',
        'Reviewed the quality of data from twelve countries and helped each to correct its own.',
      ],
    },
    fr: {
      study: ['Statistique', 'Géomatique', 'Science des données'],
      posts: [
        'Assistant statisticien/Assistante statisticienne',
        'Analyste en géomatique',
        'Spécialiste des données',
        'Chef des données et statistiques/Cheffe des données et statistiques',
      ],
      employers: [
        'Institut national de la statistique',
        'Centre d’études spatiales',
        'Institut des données sur l’eau',
      ],
      duties: [
        'Constitution de la base géographique des points d’eau et contrôle de sa cohérence avec les relevés de terrain.',
        'Programmation de chaînes de traitement qui tirent d’images satellite des cartes hebdomadaires des eaux de surface.',
        'Conception d’enquêtes auprès des ménages sur l’eau potable et publication des résultats avec leurs intervalles de confiance.',
        'Mise en place de tableaux de bord grâce auxquels les districts planifient les réparations.',
        'Documentation des méthodes et du code, de sorte que chaque chiffre puisse être reproduit.',
        'Examen de la qualité des données de douze pays et appui à leur correction par chacun d’eux.',
      ],
    },
  },
} satisfies Record<string, FieldTexts>;
