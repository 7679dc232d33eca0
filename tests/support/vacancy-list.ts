import { origin } from './browser';

/** The paths of the open vacancies on the list in a language. */
export async function vacancies(locale: string): Promise<string[]> {
  const html = await (await fetch(`${origin()}/${locale}/jobs`)).text();
  const paths = [...html.matchAll(new RegExp(`href="(/${locale}/jobs/(?!search)[^"/]+)"`, 'g'))];
  if (paths.length === 0) throw new Error('no open vacancy is listed');
  return paths.map(([, path = '']) => path);
}

/** The path of the first vacancy of the list in a language. */
export const firstVacancy = async (locale: string) => (await vacancies(locale))[0] ?? '';
