import { securityHeaders } from '@/lib/http/security-headers';
import { leadToLanguage } from '@/lib/server/languages';
import { preparePage } from '@/lib/server/page-headers';
import { Request } from '@/lib/server/request';
import { Response } from '@/lib/server/response';
import { leadFromUnreadable } from '@/lib/server/unreadable-address';
import { Socket } from 'node:net';

function asked(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const request = new Request(new Socket());
  Object.assign(request, { url, headers: { host: 'jobs.example.org', ...headers }, method });
  return { request, response: new Response(request) };
}

function led(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const { request, response } = asked(url, headers, method);
  return leadToLanguage(request, response) ? (response.getHeader('location') ?? headerOf(response)) : null;
}

// writeHead() writes its headers at once, without keeping them.
const headerOf = (response: Response) =>
  /^location: (.*)$/im.exec(String((response as unknown as { _header: string })._header))?.[1]?.trim();

test.each([
  ['/', 'fr-CH, en;q=0.5', '/fr'],
  ['/', '', '/en'],
  ['/jobs?q=a%26b', 'de', '/en/jobs?q=a%26b'],
  ['//evil.example/x', 'fr', '/fr//evil.example/x'],
  ['/enough', 'fr', '/fr/enough'],
])('%s is led to the language of its reader (%s)', (url, language, target) => {
  expect(led(url, { 'accept-language': language })).toBe(target);
});

test.each([
  '/_next/static/a.js',
  '/api/v1/vacancies',
  '/robots.txt',
  '/.well-known/security.txt',
  '/icon.svg',
  '/en',
  '/fr/jobs',
])('%s is where it is', (url) => {
  expect(led(url, { 'accept-language': 'fr' })).toBeNull();
});

test('a page reached from itself in the other language is asked what that was asked', () => {
  const referer = 'https://jobs.example.org/en/jobs/search?q=water';
  expect(led('/fr/jobs/search', { referer })).toBe('/fr/jobs/search?q=water');
  expect(led('/fr/jobs/search?q=x', { referer })).toBeNull();
  expect(led('/fr/jobs/search', { referer }, 'POST')).toBeNull();
});

function prepared(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const { request, response } = asked(url, headers, method);
  preparePage(request, response);
  return { headers: request.headers, response };
}

test('a page for its reader has a policy with a nonce of its own, and its address', () => {
  const { headers, response } = prepared('/en/sign-in?next=%2Fen&_rsc=abc');
  const policy = response.getHeader('content-security-policy');
  expect(policy).toBe(headers['content-security-policy']);
  expect(policy).toContain(`'nonce-${String(headers['x-nonce'])}'`);
  expect(headers['x-path']).toBe('/en/sign-in?next=%2Fen');
  expect(prepared('/en/sign-in').headers['x-nonce']).not.toBe(headers['x-nonce']);
  expect(response.statusCode).toBe(200);
});

test.each([
  ['/en/sign-in?_rsc=abc', '/en/sign-in'],
  ['/en/sign-in?_rsc=abc&next=x', '/en/sign-in?next=x'],
  ['/en/sign-in', '/en/sign-in'],
])('what scripts add to an address is not part of it: %s', (url, path) => {
  expect(prepared(url).headers['x-path']).toBe(path);
});

test('what a client says of itself by these headers is not taken', () => {
  const given = { 'x-nonce': 'a', 'x-path': '/fr/x', 'x-missing': '1', 'content-security-policy': 'none' };
  for (const url of ['/en', '/en/jobs', '/api/v1/vacancies'])
    expect(prepared(url, given).headers).toEqual({ host: 'jobs.example.org' });
  const { headers } = prepared('/en/sign-in', given);
  expect(headers['x-missing']).toBeUndefined();
  expect([headers['x-nonce'], headers['x-path']]).not.toEqual(['a', '/fr/x']);
});

test('an address that no page can have is answered with the status 404', () => {
  const { headers, response } = prepared('/fr/nowhere');
  expect([headers['x-missing'], response.statusCode]).toEqual(['1', 404]);
});

test('a page made ahead keeps its own policy when it is read, and has a nonce when a form is sent to it', () => {
  const policyOf = (...given: Parameters<typeof prepared>) =>
    prepared(...given).response.hasHeader('content-security-policy');
  expect(policyOf('/en/faq')).toBe(false);
  expect(policyOf('/en/faq', { 'content-length': '3' })).toBe(false);
  expect(policyOf('/en/faq', { 'content-length': '3' }, 'POST')).toBe(true);
});

test.each([
  ['of an address without a language', '/jobs', leadToLanguage],
  ['of an address that cannot be read', '/en/%E0', leadFromUnreadable],
])('the redirect %s has the headers of every answer', (_, url, lead) => {
  const { request, response } = asked(url);
  expect(lead(request, response)).toBe(true);
  const sent = String((response as unknown as { _header: string })._header);
  expect(sent).toMatch(/^HTTP\/1.1 307 /);
  for (const [name, value] of securityHeaders) expect(sent).toContain(`${name}: ${value}\r\n`);
});
