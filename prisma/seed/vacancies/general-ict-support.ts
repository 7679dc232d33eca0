import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';
import { general, terms } from './common-general';

export const ictSupport: SeedVacancy = {
  key: 'ict-support-technician-cairo',
  contractType: 'fixed_term',
  category: 'general_service',
  grade: 'G-5',
  departmentEn: 'Regional Office for the Arab States',
  departmentFr: 'Bureau régional pour les États arabes',
  dutyStation: 'CAI',
  arrangement: 'on_site',
  durationMonths: 12,
  positions: 1,
  opensInDays: -50,
  closesInDays: -20,
  notices: {
    en: {
      title: 'ICT Support Technician',
      summary:
        'Keep the computers, network and meeting rooms of WFO’s offices in Cairo and Beirut working, and help 85 colleagues to use them safely.',
      content: {
        context: [
          'The Regional Office for the Arab States has 62 staff members in Cairo and supports a further 23 in the Beirut area office. Its servers were moved last year to the platform run by the Information and Communication Technology Division in Geneva; workstations, local networks and meeting-room equipment remain in the care of the Regional Office.',
          'The incumbent is the only full-time technician in the office. Administrative supervision is by the Head of Administration; technical guidance comes from the service desk in Geneva, to which unresolved cases are passed on.',
        ],
        purpose:
          'To restore service quickly when something fails, to prevent it from failing again, and to protect the office’s data and equipment.',
        duties: [
          'Receive requests by telephone, ticket or in person, solve them or pass them on with a complete description, and close them only with the user’s agreement.',
          'Install, configure and replace laptops, telephones and printers using the standard images and encryption settings.',
          'Look after the local network: switches, wireless access points, cabling, the back-up Internet link and uninterruptible power supplies.',
          'Create, change and close user accounts on the basis of authorized requests, and review access rights twice a year.',
          'Apply security updates within the prescribed time limits and report suspected incidents to the information security officer without delay.',
          'Prepare meeting rooms for hybrid meetings with interpretation, test them and remain on call during sessions.',
          'Keep the inventory of equipment and licences, prepare purchase specifications and dispose of obsolete equipment after erasing its data.',
          'Give newcomers an introduction to the systems and run short sessions in Arabic and English on phishing and document sharing.',
        ],
        education: [
          general.secondaryEducation.en,
          'Technical diploma in information technology, electronics or telecommunications.',
        ],
        experience: [
          'At least five years of experience in user support, including two with responsibility for a site’s local network.',
          'Good command of Microsoft 365 administration and of centralized device management.',
          'Experience with videoconferencing and room audio equipment.',
        ],
        languages: [
          'Excellent knowledge of Arabic and good working knowledge of English.',
          'Knowledge of French is an advantage.',
        ],
        competencies: [
          'Problem-solving: isolates the cause before changing anything, and leaves a note that will save time on the next occasion.',
          general.discretion.en,
          competency.service.en,
          competency.accountability.en,
        ],
        desirable: ['ITIL Foundation, CCNA or CompTIA Network+ certificate.'],
        conditions: [
          condition.localRecruitment.en,
          'The post involves up to four short missions a year to Beirut and occasional work in the evening or on Fridays, compensated by time off.',
          terms.checks.en,
        ],
      },
    },
    fr: {
      title: 'Technicien ou technicienne d’appui informatique',
      summary:
        'Assurer le bon fonctionnement des ordinateurs, du réseau et des salles de réunion de l’OMED au Caire et à Beyrouth, et aider 85 collègues à s’en servir en toute sécurité.',
      content: {
        context: [
          'Le Bureau régional pour les États arabes compte 62 membres du personnel au Caire et dessert 23 autres personnes au bureau de zone de Beyrouth. Ses serveurs ont été transférés l’an dernier sur la plateforme exploitée à Genève par la Division de l’informatique et des communications ; les postes de travail, les réseaux locaux et l’équipement des salles restent à la charge du Bureau régional.',
          'Le ou la titulaire est la seule personne du bureau à exercer cette fonction à plein temps. La supervision administrative est assurée par la ou le responsable de l’administration ; les orientations techniques viennent du centre de services de Genève, auquel sont transmis les cas non résolus.',
        ],
        purpose:
          'Rétablir rapidement le service en cas de panne, éviter que la panne ne se reproduise et protéger les données et le matériel du bureau.',
        duties: [
          'Recevoir les demandes par téléphone, par ticket ou en personne, les traiter ou les transmettre avec une description complète, et ne les clore qu’avec l’accord de la personne concernée.',
          'Installer, configurer et remplacer les ordinateurs portables, les téléphones et les imprimantes selon les images et les paramètres de chiffrement standard.',
          'Entretenir le réseau local : commutateurs, points d’accès sans fil, câblage, liaison Internet de secours et onduleurs.',
          'Créer, modifier et fermer les comptes d’utilisateur sur la base de demandes autorisées, et passer en revue les droits d’accès deux fois par an.',
          'Appliquer les mises à jour de sécurité dans les délais prescrits et signaler sans retard les incidents présumés à la ou au responsable de la sécurité de l’information.',
          'Préparer les salles pour les réunions hybrides avec interprétation, procéder aux essais et assurer une permanence pendant les séances.',
          'Tenir l’inventaire du matériel et des licences, établir les spécifications d’achat et éliminer le matériel obsolète après en avoir effacé les données.',
          'Initier les nouveaux membres du personnel aux systèmes et animer de courtes séances, en arabe et en anglais, sur l’hameçonnage et le partage de documents.',
        ],
        education: [
          general.secondaryEducation.fr,
          'Diplôme technique en informatique, en électronique ou en télécommunications.',
        ],
        experience: [
          'Au moins cinq années d’expérience de l’assistance informatique, dont deux avec la responsabilité du réseau local d’un site.',
          'Bonne maîtrise de l’administration de Microsoft 365 et de la gestion centralisée des postes de travail.',
          'Expérience de l’équipement de visioconférence et de sonorisation des salles.',
        ],
        languages: [
          'Excellente connaissance de l’arabe et bonne connaissance pratique de l’anglais.',
          'La connaissance du français est un atout.',
        ],
        competencies: [
          'Résolution de problèmes : isole la cause avant toute modification et laisse une note qui fera gagner du temps la fois suivante.',
          general.discretion.fr,
          competency.service.fr,
          competency.accountability.fr,
        ],
        desirable: ['Certification ITIL Foundation, CCNA ou CompTIA Network+.'],
        conditions: [
          condition.localRecruitment.fr,
          'Le poste comporte jusqu’à quatre courtes missions par an à Beyrouth et, à l’occasion, du travail en soirée ou le vendredi, compensé par du temps libre.',
          terms.checks.fr,
        ],
      },
    },
  },
  questions: [],
};
