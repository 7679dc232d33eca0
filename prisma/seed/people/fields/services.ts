import type { FieldTexts } from './texts';

export const services = {
  technology: {
    en: {
      study: ['Computer Science', 'Information Systems', 'Cybersecurity'],
      posts: [
        'Support Technician',
        'Systems Administrator',
        'Software Engineer',
        'Information Security Officer',
      ],
      employers: ['Telecommunications Authority', 'Software Cooperative', 'Data Centre Services'],
      duties: [
        'Answered some fifteen requests a day from users in three offices and two languages.',
        'Moved mail and files of six hundred users to new servers without losing a day.',
        'Developed web services for field data, tested them and kept them running.',
        'Detected and contained a phishing campaign, and trained staff to report the next.',
        'Wrote recovery plans and rehearsed them twice a year.',
        'Negotiated licences and followed up the service levels of suppliers.',
      ],
    },
    fr: {
      study: ['Informatique', 'Systèmes d’information', 'Cybersécurité'],
      posts: [
        'Technicien d’assistance/Technicienne d’assistance',
        'Administrateur de systèmes/Administratrice de systèmes',
        'Ingénieur logiciel/Ingénieure logiciel',
        'Responsable de la sécurité informatique',
      ],
      employers: [
        'Autorité des télécommunications',
        'Coopérative de logiciels',
        'Société d’hébergement de données',
      ],
      duties: [
        'Réponse à une quinzaine de demandes par jour dans trois bureaux et deux langues.',
        'Migration de la messagerie et des fichiers de six cents personnes sans un jour d’interruption.',
        'Développement, essai et exploitation de services en ligne pour les données de terrain.',
        'Détection d’une campagne d’hameçonnage et formation du personnel au signalement.',
        'Rédaction des plans de reprise et exercices deux fois par an.',
        'Négociation des licences et suivi des niveaux de service des fournisseurs.',
      ],
    },
  },
  communication: {
    en: {
      study: ['Journalism', 'Communication Studies', 'International Relations'],
      posts: ['Editorial Assistant', 'Journalist', 'Communications Officer', 'Head of Communications'],
      employers: ['National Broadcasting Service', 'Daily Newspaper', 'Association for Public Health'],
      duties: [
        'Reported on droughts and floods from the field for radio and the web.',
        'Edited a bilingual newsletter read by nine thousand subscribers.',
        'Prepared speeches, press releases and answers to difficult questions.',
        'Ran a campaign on handwashing that reached every primary school of the region.',
        'Accompanied delegations and briefed correspondents.',
        'Produced short films with subtitles in four languages.',
      ],
    },
    fr: {
      study: ['Journalisme', 'Communication', 'Relations internationales'],
      posts: [
        'Assistant de rédaction/Assistante de rédaction',
        'Journaliste',
        'Chargé de communication/Chargée de communication',
        'Directeur de la communication/Directrice de la communication',
      ],
      employers: ['Radiodiffusion nationale', 'Quotidien national', 'Association pour la santé publique'],
      duties: [
        'Reportages de terrain sur les sécheresses et les inondations pour la radio et le site.',
        'Édition d’une lettre bilingue lue par neuf mille personnes.',
        'Rédaction de discours, de communiqués et de réponses aux questions délicates.',
        'Campagne sur le lavage des mains menée dans toutes les écoles primaires de la région.',
        'Accompagnement de délégations et séances d’information à l’intention de la presse.',
        'Réalisation de courts films sous-titrés en quatre langues.',
      ],
    },
  },
  law: {
    en: {
      study: ['Law', 'International Public Law', 'Environmental Law'],
      posts: ['Legal Assistant', 'Associate', 'Legal Officer', 'Senior Legal Adviser'],
      employers: ['Ministry of Justice', 'Law Chambers', 'Court of Appeal'],
      duties: [
        'Drafted legislation on water rights and guided it through committee.',
        'Advised on contracts, privileges and immunities, and disputes with suppliers.',
        'Represented the employer before the administrative tribunal.',
        'Compared treaties on shared rivers for a negotiation among four States.',
        'Reviewed two hundred agreements a year and kept their register.',
        'Lectured on the law of international watercourses.',
      ],
    },
    fr: {
      study: ['Droit', 'Droit international public', 'Droit de l’environnement'],
      posts: [
        'Assistant juridique/Assistante juridique',
        'Avocat collaborateur/Avocate collaboratrice',
        'Juriste',
        'Conseiller juridique principal/Conseillère juridique principale',
      ],
      employers: ['Ministère de la justice', 'Cabinet d’avocats', 'Cour d’appel'],
      duties: [
        'Rédaction de textes sur les droits d’eau et suivi de leur examen en commission.',
        'Avis sur les contrats, les privilèges et immunités et les litiges avec les fournisseurs.',
        'Représentation de l’employeur devant le tribunal administratif.',
        'Comparaison de traités sur les fleuves partagés en vue d’une négociation entre quatre États.',
        'Examen de deux cents accords par an et tenue de leur registre.',
        'Enseignement du droit des cours d’eau internationaux.',
      ],
    },
  },
  languages: {
    en: {
      study: ['Translation', 'Conference Interpreting', 'Linguistics'],
      posts: ['Terminologist', 'Translator', 'Reviser', 'Head of Language Service'],
      employers: ['Translation Bureau', 'Parliamentary Language Service', 'School of Languages'],
      duties: [
        'Translated reports, resolutions and technical manuals, some five pages a day.',
        'Revised the work of freelance translators and gave them reasons for changes.',
        'Built a glossary of two thousand water terms in three languages.',
        'Managed deadlines for meetings with documents in six languages.',
        'Introduced translation memories and kept them clean.',
        'Interpreted at technical visits and bilateral meetings.',
      ],
    },
    fr: {
      study: ['Traduction', 'Interprétation de conférence', 'Linguistique'],
      posts: [
        'Terminologue',
        'Traducteur/Traductrice',
        'Réviseur/Réviseuse',
        'Chef du service linguistique/Cheffe du service linguistique',
      ],
      employers: ['Bureau de traduction', 'Service linguistique du Parlement', 'École de langues'],
      duties: [
        'Traduction de rapports, de résolutions et de manuels techniques, à raison de cinq pages par jour.',
        'Révision des travaux de traductrices et traducteurs indépendants, avec les motifs des corrections.',
        'Constitution d’un glossaire de deux mille termes de l’eau en trois langues.',
        'Gestion des délais de réunions dont les documents paraissent en six langues.',
        'Introduction des mémoires de traduction et entretien de leur contenu.',
        'Interprétation lors de visites techniques et d’entretiens bilatéraux.',
      ],
    },
  },
} satisfies Record<string, FieldTexts>;
