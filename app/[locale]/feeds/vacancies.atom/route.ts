import { isLocale } from '@/lib/i18n/locales';
import { preflight, readOnly } from '@/lib/vacancies/api/http';
import { answerFeed } from '@/lib/vacancies/feeds/answer';

type Context = { params: Promise<{ locale: string }> };

/** The open vacancies that fit a search, to be followed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return answerFeed(request, locale, 'atom', new Date());
}

export { preflight as OPTIONS, readOnly as POST, readOnly as PUT, readOnly as PATCH, readOnly as DELETE };
