import type { Counted } from '../auth/limits';
import type { SessionKind } from '../auth/session-kinds';
import { normaliseEmail } from './rules';
import type { Proof } from './second-factor/rules';

/** Where a request comes from: its client and network, and the id of its device where that is known to the account. */
export type Origin = { client: string; network: string; device: string | null };

// What strangers do is counted against strangers alone: a device that is known has a budget of its own, and they have no
// part in it. Both are counted whether or not there is such an account.

/** What an attempt to sign in to the account at `address` is counted under. */
export function signInBudget(
  kind: SessionKind,
  address: string,
  { client, network, device }: Origin,
): Counted {
  if (device !== null)
    return [
      ['signInByDevice', `${kind}:${device}`],
      ['signInByDeviceInADay', `${kind}:${device}`],
    ];
  const account = `${kind}:${normaliseEmail(address)}`;
  return [
    ['signInByClient', client],
    ['signInByNetwork', network],
    ['signInByAddress', account],
    ['signInByClientAndAddress', `${client} ${account}`],
    ['signInByNetworkAndAddress', `${network} ${account}`],
  ];
}

/** What a second factor given for an account is counted under; recovery codes apart, for those whose codes are used up. */
export function codeBudget(accountId: string, by: Proof['by'], { client, network, device }: Origin): Counted {
  if (device !== null)
    return by === 'recovery'
      ? [['recoveryCodeByDevice', device]]
      : [
          ['codeByDevice', device],
          ['codeByDeviceInADay', device],
        ];
  const strangers = [
    ['codeByClient', client],
    ['codeByNetwork', network],
  ] as const;
  return by === 'recovery'
    ? [...strangers, ['recoveryCodeByAccount', accountId]]
    : [...strangers, ['codeByAccount', accountId], ['codeByAccountInADay', accountId]];
}

/**
 * What a request for a mail to an address is counted under. None of it is shared by all who ask for one address, which would
 * let them use up its owner's: how many mails it gets is the rule of mailing-rules.ts.
 */
export function mailBudget(
  what: 'account' | 'mail',
  address: string,
  { client, network, device }: Origin,
): Counted {
  if (device !== null) return [['mailByDevice', device]];
  const byOrigin: Counted =
    what === 'account'
      ? [
          ['createAccountByClient', client],
          ['createAccountByNetwork', network],
        ]
      : [
          ['mailByClient', client],
          ['mailByNetwork', network],
        ];
  return [...byOrigin, ['mailByClientAndAddress', `${client} ${normaliseEmail(address)}`]];
}
