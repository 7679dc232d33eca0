import { hkdfSync } from 'node:crypto';
import { cookies } from 'next/headers';
import { config } from '../config';
import { deviceDays } from './device-marks';
import { sessionKinds, type SessionKind } from './session-kinds';
import { cookieOptions } from './sessions';

/** The key that signs the marks of devices: HKDF-SHA-256 (RFC 5869) of AUTH_SECRET, for this purpose alone. */
export function deviceSecret(): string {
  return Buffer.from(
    hkdfSync('sha256', config().AUTH_SECRET, '', 'candidature known devices 1', 32),
  ).toString('base64url');
}

/** What the browser of the current request holds as its marks, '' where nothing. */
export async function deviceCookie(kind: SessionKind): Promise<string> {
  return (await cookies()).get(sessionKinds[kind].deviceCookie())?.value ?? '';
}

/** Gives the browser its marks. Only in a server action or route handler. */
export async function setDeviceCookie(kind: SessionKind, value: string): Promise<void> {
  (await cookies()).set(sessionKinds[kind].deviceCookie(), value, cookieOptions(deviceDays * 24 * 3600));
}

/** Takes the marks from the browser, as when the account is deleted. */
export async function dropDeviceCookie(kind: SessionKind): Promise<void> {
  (await cookies()).set(sessionKinds[kind].deviceCookie(), '', cookieOptions(0));
}
