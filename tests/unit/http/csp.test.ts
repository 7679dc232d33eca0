import { createHash } from 'node:crypto';
import { contentSecurityPolicy, inlineScriptHashes } from '@/lib/http/csp';

test('exactly the inline scripts of a page are hashed', () => {
  const html =
    '<script src="/a.js" async></script><script>one()</script><script id="x">two()</script><script>one()</script>';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(inlineScriptHashes(html)).toEqual([hash('one()'), hash('two()')]);
});

test('no policy allows inline scripts, inline styles, eval or another origin', () => {
  const policy = contentSecurityPolicy(["'nonce-x'"]);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("script-src 'self' 'nonce-x'");
  expect(policy).toContain("frame-ancestors 'none'");
});
