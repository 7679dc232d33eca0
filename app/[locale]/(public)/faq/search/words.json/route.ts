import { searchedQuestions } from '@/components/content/faq-entries';
import { locales, localeOr } from '@/lib/i18n/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

// What each question is searched by. A browser asks for it once someone is about to search: it is as much again as a
// quarter of the page, which most read without searching.
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  return Response.json(await searchedQuestions(localeOr((await params).locale)));
}
