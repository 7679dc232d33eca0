import { shownConfirmation } from '@/lib/auth/confirmation';
import { currentCandidate } from '@/lib/auth/current';
import { localeOr } from '@/lib/i18n/locales';
import { copyResponse } from '@/lib/my-data/download';
import { renderCopy } from '@/lib/my-data/pdf/render';

type Context = { params: Promise<{ language: string }> };

/** Everything held of the candidate who asks, to read on paper (R12). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOr((await params).language);
  const viewer = await currentCandidate();
  return copyResponse(viewer, await shownConfirmation(), 'pdf', locale, (copy) => renderCopy(copy, locale));
}
