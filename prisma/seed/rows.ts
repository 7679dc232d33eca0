import type { Prisma } from '@/lib/db/models';

/** What the seed writes, table by table, parents before their children: the order in which rows reach the database. */
export type Rows = {
  DutyStation: Prisma.DutyStationCreateManyInput;
  StaffAccount: Prisma.StaffAccountCreateManyInput;
  Vacancy: Prisma.VacancyCreateManyInput;
  VacancyText: Prisma.VacancyTextCreateManyInput;
  ScreeningQuestion: Prisma.ScreeningQuestionCreateManyInput;
  Competition: Prisma.CompetitionCreateManyInput;
  PanelMember: Prisma.PanelMemberCreateManyInput;
  CandidateAccount: Prisma.CandidateAccountCreateManyInput;
  Consent: Prisma.ConsentCreateManyInput;
  EmployeeProfile: Prisma.EmployeeProfileCreateManyInput;
  CandidateProfile: Prisma.CandidateProfileCreateManyInput;
  ProfileSection: Prisma.ProfileSectionCreateManyInput;
  ProfileEntry: Prisma.ProfileEntryCreateManyInput;
  StoredFile: Prisma.StoredFileCreateManyInput;
  ProfileAttachment: Prisma.ProfileAttachmentCreateManyInput;
  Application: Prisma.ApplicationCreateManyInput;
  Submission: Prisma.SubmissionCreateManyInput;
  SubmissionFile: Prisma.SubmissionFileCreateManyInput;
  ApplicationDraft: Prisma.ApplicationDraftCreateManyInput;
  ApplicantFacts: Prisma.ApplicantFactsCreateManyInput;
  StageMove: Prisma.StageMoveCreateManyInput;
  Notification: Prisma.NotificationCreateManyInput;
  ProblemReport: Prisma.ProblemReportCreateManyInput;
  AuditEntry: Prisma.AuditEntryCreateManyInput;
};
export type Table = keyof Rows;

export const tables: readonly Table[] = [
  'DutyStation',
  'StaffAccount',
  'Vacancy',
  'VacancyText',
  'ScreeningQuestion',
  'Competition',
  'PanelMember',
  'CandidateAccount',
  'Consent',
  'EmployeeProfile',
  'CandidateProfile',
  'ProfileSection',
  'ProfileEntry',
  'StoredFile',
  'ProfileAttachment',
  'Application',
  'Submission',
  'SubmissionFile',
  'ApplicationDraft',
  'ApplicantFacts',
  'StageMove',
  'Notification',
  'ProblemReport',
  'AuditEntry',
];

export type Counts = Record<Table, number>;

type Insert = (table: Table, rows: object[]) => Promise<void> | void;

/** Gathers rows and hands them on some at a time, so that any number of them takes little memory. */
export class Writer {
  private readonly pending = new Map<Table, object[]>(tables.map((table) => [table, []]));
  private waiting = 0;
  readonly counts = Object.fromEntries(tables.map((table) => [table, 0])) as Counts;

  /** `lot` is about how many rows are handed on at once. */
  constructor(
    private readonly insert: Insert,
    private readonly lot: number,
  ) {}

  /** Takes rows of one table; every row of a table has the same columns. */
  add<T extends Table>(table: T, ...rows: Rows[T][]): void {
    this.pending.get(table)?.push(...rows);
    this.counts[table] += rows.length;
    this.waiting += rows.length;
  }

  /** Writes what has gathered when it is enough for one go. */
  async settle(): Promise<void> {
    if (this.waiting >= this.lot) await this.flush();
  }

  /** Writes what has gathered. */
  async flush(): Promise<void> {
    for (const [table, rows] of this.pending) {
      if (rows.length === 0) continue;
      await this.insert(table, rows);
      this.pending.set(table, []);
    }
    this.waiting = 0;
  }
}
