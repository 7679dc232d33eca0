import { issueLink } from '../../lib/accounts/tokens';
import { disconnect, transaction } from '../../lib/db/client';
import { candidate, password } from '../builders';
import { actionIds, sendAction, type Fields, type Received } from '../e2e/authorisation/request';
import { newAddress } from './new-accounts';

afterAll(disconnect);

let made = 0;
/** An address of this machine that no test has sent from, in a /24 of its own: to the site a client of another network. */
export const newClient = () => {
  const number = made++;
  return `127.${100 + ((process.pid + Math.floor(number / 256)) % 100)}.${number % 256}.1`;
};

export { password };

/** A verified candidate of the site under test, of whom no other test knows. */
export const newCandidate = (name: string) =>
  candidate({
    email: newAddress(name),
    locale: 'en',
    password,
    emailVerifiedAt: new Date(),
    profile: 'none',
  });

/** The secret of a new link by which a candidate chooses another password. */
export async function resetToken(id: string): Promise<string> {
  const account = { id, locale: 'en' } as const;
  const { payload } = await transaction((tx) =>
    issueLink(tx, 'candidate', 'reset_password', account, '', new Date()),
  );
  return new URL(payload.url).searchParams.get('token') ?? '';
}

let ids: Map<string, string> | undefined;

/** What a browser has of the site, and from where it asks. */
export type Browser = { from: string; cookies: Map<string, string> };
export const newBrowser = (from = newClient()): Browser => ({ from, cookies: new Map() });

/** Calls an action of lib as the browser's page does, and keeps the cookies of the answer. */
export async function act(
  browser: Browser,
  name: string,
  at: string,
  bound: unknown[],
  fields: Fields,
): Promise<Received> {
  ids ??= actionIds();
  const { from, cookies } = browser;
  const cookie = cookieOf(browser);
  const call = { bound, fields };
  const answer = await sendAction(ids.get(name) ?? '', at, call, { from, headers: { cookie } });
  for (const each of answer.headers['set-cookie'] ?? []) {
    const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
    if (value === '') cookies.delete(key);
    else cookies.set(key, value);
  }
  return answer;
}

export const cookieOf = ({ cookies }: Browser) =>
  [...cookies].map(([key, value]) => `${key}=${value}`).join('; ');

type Login = { email: string; password?: string };

/** Signs in by address and password, from the page for candidates or staff. */
export function signIn(browser: Browser, kind: 'candidate' | 'staff', login: Login): Promise<Received> {
  const at = kind === 'staff' ? '/en/staff/sign-in' : '/en/sign-in';
  const fields = { email: login.email, password: login.password ?? password };
  return act(browser, 'lib/accounts/session-actions#signIn', at, ['en', kind, ''], fields);
}

/** Asks for a link to choose a new password. */
export function forgot(browser: Browser, kind: 'candidate' | 'staff', email: string): Promise<Received> {
  const at = kind === 'staff' ? '/en/staff/forgot-password' : '/en/forgot-password';
  return act(browser, 'lib/accounts/actions#forgot', at, ['en', kind, ''], { email });
}

/** Where an answer leads, '' where it leads nowhere. */
export const ledTo = ({ headers }: Received) =>
  String(headers['x-action-redirect'] ?? '').split(';')[0] ?? '';
