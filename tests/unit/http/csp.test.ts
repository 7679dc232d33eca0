import { createHash } from 'node:crypto';
import { contentSecurityPolicy, inlineHashes } from '@/lib/http/csp';

test('exactly the inline scripts and styles of a page are hashed', () => {
  const html =
    '<script src="/a.js" async></script><script>one()</script><script id="x">two()</script><script>one()</script><style data-precedence="next">p{}</style>';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(inlineHashes(html)).toEqual({ scripts: [hash('one()'), hash('two()')], styles: [hash('p{}')] });
});

test('no policy allows inline scripts, inline styles, eval or another origin', () => {
  const policy = contentSecurityPolicy({ scripts: ["'nonce-x'"], styles: ["'sha256-y'"] });
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("script-src 'self' 'nonce-x'");
  expect(policy).toContain("style-src 'self' 'sha256-y'");
  expect(policy).toContain("frame-ancestors 'none'");
});
