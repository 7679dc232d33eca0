/**
 * How many attempts a window of so many seconds allows. `locks` marks limits of an account that hold for every client: in the
 * log they are distinguished from those of one client.
 */
export type Limit = { points: number; seconds: number; locks?: true };

const quarter = 15 * 60;
const hour = 60 * 60;
const day = 24 * hour;

/**
 * Every limit there is. What is counted by device is for those that have signed in to the account before
 * (lib/auth/device-marks.ts): strangers neither use it up nor are helped by it. A client is an IPv4 address or an IPv6 /64,
 * a network an IPv4 /24 or an IPv6 /48 (lib/auth/client-address.ts).
 */
export const limits = {
  signInByDevice: { points: 10, seconds: quarter },
  signInByDeviceInADay: { points: 60, seconds: day },
  // Of strangers one client is soon stopped and its network a little later; all of them at an address only when many
  // networks try it, and then a new password is the way in for the reader of its mail.
  signInByClientAndAddress: { points: 10, seconds: quarter },
  signInByNetworkAndAddress: { points: 30, seconds: quarter },
  signInByAddress: { points: 100, seconds: quarter, locks: true },
  signInByClient: { points: 50, seconds: quarter },
  signInByNetwork: { points: 200, seconds: quarter },
  passwordByAccount: { points: 10, seconds: quarter, locks: true },
  // Three codes of a million are good at a time: with the password, a day of guessing finds one once in 6,700 times, and as
  // often again on each device that its holder has signed in from.
  codeByDevice: { points: 10, seconds: quarter },
  codeByDeviceInADay: { points: 50, seconds: day },
  codeByAccount: { points: 10, seconds: quarter, locks: true },
  codeByAccountInADay: { points: 50, seconds: day, locks: true },
  recoveryCodeByDevice: { points: 10, seconds: quarter },
  recoveryCodeByAccount: { points: 10, seconds: quarter, locks: true },
  codeByClient: { points: 50, seconds: quarter },
  codeByNetwork: { points: 200, seconds: quarter },
  createAccountByClient: { points: 40, seconds: hour },
  createAccountByNetwork: { points: 160, seconds: hour },
  // Mails that anyone may ask for at an address. How many reach it is the rule of lib/accounts/mailing-rules.ts.
  mailByDevice: { points: 5, seconds: hour },
  mailByAccount: { points: 5, seconds: hour },
  mailByClientAndAddress: { points: 5, seconds: hour },
  mailByClient: { points: 30, seconds: hour },
  mailByNetwork: { points: 120, seconds: hour },
  tokenByClient: { points: 60, seconds: hour },
  reportByClient: { points: 20, seconds: hour },
  picturesByClient: { points: 60, seconds: hour },
  // Each report is acknowledged by mail to an address that anyone may have given.
  reportByAddress: { points: 5, seconds: day },
  applyByAccount: { points: 60, seconds: hour },
  // A copy is everything of an account, and laid out for paper it takes a processor for seconds.
  copyByAccount: { points: 10, seconds: hour },
  // Looking through a document takes a processor for up to seconds.
  attachByAccount: { points: 40, seconds: hour },
  // More than one form sends while it is typed in without a pause (components/drafts/keep-drafts.ts).
  draftByAccount: { points: 1200, seconds: quarter },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** Attempts that are counted together, each with its subject: an address, a client, a device. */
export type Counted = readonly (readonly [LimitName, string])[];
