/** When those who hold a draft are reminded of the deadline, and how long it is kept to be read after it. */
export const draftPeriods = { reminderHours: 48, keptDays: 30 } as const;
