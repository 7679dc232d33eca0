// Wording that internship, consultant and roster notices share; whatever is specific to one is written in its own file.

export const internship = {
  enrolment: {
    en: 'At the time of applying, candidates must be enrolled in a master’s or doctoral programme or in the final year of a bachelor’s programme, or have obtained one of these degrees less than twelve months before the start of the internship. Proof of enrolment or of graduation will be requested from the person selected.',
    fr: 'Au moment du dépôt de leur candidature, les candidates et les candidats doivent être inscrits en master, en doctorat ou en dernière année de licence, ou avoir obtenu l’un de ces diplômes moins de douze mois avant le début du stage. Une attestation d’inscription ou une copie du diplôme sera demandée à la personne retenue.',
  },
  stipend: {
    en: 'The internship is full-time. WFO pays a stipend of 1,900 Swiss francs a month and provides medical and accident insurance; the stipend is reduced by the amount of any grant received from another institution for the same period. Travel and accommodation are at the intern’s expense.',
    fr: 'Le stage s’effectue à temps plein. L’OMED verse une indemnité de 1 900 francs suisses par mois et fournit une assurance maladie et accidents ; de cette indemnité est déduite toute bourse versée par un autre établissement pour la même période. Les frais de voyage et de logement sont à la charge de la ou du stagiaire.',
  },
  status: {
    en: 'Interns are not staff members, and an internship carries no entitlement to subsequent employment with WFO. Children and siblings of WFO staff members are not eligible.',
    fr: 'Les stagiaires n’ont pas la qualité de membres du personnel et le stage n’ouvre aucun droit à un emploi ultérieur à l’OMED. Les enfants, les frères et les sœurs des membres du personnel de l’OMED ne peuvent pas être admis en stage.',
  },
};

export const consultancy = {
  status: {
    en: 'Services are provided under an individual contract, which confers the status neither of staff member nor of official of WFO and carries no entitlement to a later appointment. Remuneration is paid in instalments, as deliverables are accepted.',
    fr: 'Les services sont fournis au titre d’un contrat individuel, qui ne confère ni la qualité de membre du personnel ni celle de fonctionnaire de l’OMED et n’ouvre aucun droit à un engagement ultérieur. La rémunération est versée par tranches, à mesure que les produits sont acceptés.',
  },
  obligations: {
    en: 'Consultants arrange their own health insurance and meet their own tax obligations. Before starting work they must complete the mandatory courses on security and on the prevention of sexual exploitation and abuse.',
    fr: 'Il appartient aux consultantes et aux consultants de contracter leur propre assurance maladie et de s’acquitter de leurs obligations fiscales. Les formations obligatoires à la sécurité et à la prévention de l’exploitation et des atteintes sexuelles doivent être suivies avant le début des travaux.',
  },
  travel: {
    en: 'Travel requested by WFO is arranged and paid for by WFO under its travel rules and is not included in the contract price.',
    fr: 'Les voyages effectués à la demande de l’OMED sont organisés et pris en charge par celle-ci, conformément à ses règles en la matière ; ils ne sont pas compris dans le prix du contrat.',
  },
};

export const roster = {
  noGuarantee: {
    en: 'Being placed on the roster is no guarantee of a contract. For 24 months, those on it may be contacted for assignments that match their profile. Each assignment has its own terms of reference, duration and contract; where several people are suited to it, they are invited to compete.',
    fr: 'L’inscription au fichier ne garantit pas l’attribution d’un contrat. Pendant 24 mois, les personnes inscrites peuvent être contactées pour des missions correspondant à leur profil. Chaque mission fait l’objet d’un mandat, d’une durée et d’un contrat propres ; lorsqu’elle peut convenir à plusieurs personnes, celles-ci sont mises en concurrence.',
  },
  outcome: {
    en: 'Applications are assessed in the order in which they are received; every applicant will be informed of the outcome once the competition has closed. People already on a WFO roster in the same field whose registration has expired may apply again.',
    fr: 'Les candidatures sont examinées dans l’ordre de leur réception ; toutes les personnes ayant postulé seront informées du résultat après la clôture du concours. Les personnes déjà inscrites à un fichier de l’OMED dans le même domaine et dont l’inscription est échue peuvent postuler à nouveau.',
  },
};
