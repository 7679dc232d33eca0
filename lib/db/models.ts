// The generated types and enums, for everything outside lib/db. Enums are plain objects that browsers may load; `Prisma` is
// types alone, so that no screen or rule pulls in the client.
export * from './generated/sqlite/enums';
export type { Prisma } from './generated/sqlite/client';
export type { JobAlertModel } from './generated/sqlite/models';
