import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inlineStyles } from '@/lib/http/inline-styles';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'candidature-styles-'));
  mkdirSync(path.join(folder, 'chunks'));
  writeFileSync(
    path.join(folder, 'chunks/a.css'),
    '@font-face{src:url(../media/s.woff2)}q{content:"«";background:url("data:image/png;base64,x")}i{background:url(/icon.svg)}\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a style sheet of the build is written into the page, its addresses made absolute and in ASCII', () => {
  const html =
    '<head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="icon" href="/icon.svg"/></head>';
  expect(inlineStyles(html, folder)).toBe(
    '<head><style data-precedence="next">@font-face{src:url(/_next/static/media/s.woff2)}q{content:"\\ab ";background:url("data:image/png;base64,x")}i{background:url(/icon.svg)}</style><link rel="icon" href="/icon.svg"/></head>',
  );
});
