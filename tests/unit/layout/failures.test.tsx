import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PathParamsContext, PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import GlobalError from '@/app/global-error';
import { ErrorPage } from '@/components/layout/error-page';

const at = (pathname: string | null, children: ReactNode) => (
  <PathnameContext.Provider value={pathname}>
    <PathParamsContext.Provider value={{ locale: pathname?.split('/')[1] ?? '' }}>
      {children}
    </PathParamsContext.Provider>
  </PathnameContext.Provider>
);

const error = Object.assign(new Error('secret detail'), { digest: '1234567' });

test('a page that fails says so in the reader’s language, with ways on, and is tried again by a button', async () => {
  const reset = jest.fn();
  render(at('/fr/jobs', <ErrorPage error={error} reset={reset} />));
  screen.getByRole('heading', { level: 1, name: 'Un problème est survenu de notre côté' });
  expect(screen.getByRole('searchbox').closest('form')?.getAttribute('action')).toBe('/fr/jobs/search');
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/fr', '/fr/jobs', '/fr/faq', '/fr/report-a-problem']);
  expect(document.body.textContent).toContain('1234567');
  expect(document.body.textContent).not.toContain('secret detail');
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(reset).toHaveBeenCalledTimes(1);
});

test.each([
  ['/fr/jobs', ['fr', 'en']],
  ['/en', ['en', 'fr']],
  [null, ['en', 'fr']],
])(
  'when the frame of all pages fails at %s, both languages are there in this order: %j',
  (pathname, languages) => {
    const markup = renderToStaticMarkup(at(pathname, <GlobalError error={error} reset={() => undefined} />));
    const page = new DOMParser().parseFromString(markup, 'text/html');
    expect(page.documentElement.lang).toBe(languages[0]);
    const sections = [...page.querySelectorAll<HTMLElement>('section')];
    expect(sections.map(({ lang }) => lang)).toEqual(languages);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.title).not.toBe('');
    expect(page.querySelector('[style], style, link, img, script')).toBeNull();
    for (const section of sections) {
      expect(section.querySelectorAll('a[href]')).toHaveLength(4);
      expect(section.querySelector('button')).not.toBeNull();
    }
  },
);

test('the page a proxy shows is in both languages and needs nothing else', () => {
  const html = readFileSync(path.resolve(__dirname, '../../../public/unavailable.html'), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.documentElement.lang).toBe('en');
  expect([...page.querySelectorAll<HTMLElement>('section')].map(({ lang }) => lang)).toEqual(['', 'fr']);
  expect(page.querySelector('[src], link, script, img, iframe')).toBeNull();
  expect(html).not.toMatch(/https?:|url\(|@import/);
  for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toBe('');
  const french = page.querySelector('[lang="fr"]')?.textContent ?? '';
  expect(french).not.toMatch(/'| [:;?!»]/);
});
