import { shownConfirmation } from '@/lib/auth/confirmation';
import { currentCandidate } from '@/lib/auth/current';
import { localeOr } from '@/lib/i18n/locales';
import { copyResponse } from '@/lib/my-data/download';

type Context = { params: Promise<{ language: string }> };

/** Everything held of the candidate who asks, for other programs (R12). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOr((await params).language);
  const viewer = await currentCandidate();
  return copyResponse(
    viewer,
    await shownConfirmation(),
    'json',
    locale,
    (copy) => `${JSON.stringify(copy, null, 2)}\n`,
  );
}
