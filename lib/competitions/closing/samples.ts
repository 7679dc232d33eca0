import { renderMail } from '../../../emails/render';
import type { CompetitionRow } from '../access';
import type { ClosingPreview } from '../dto';
import { noticeTo } from '../notices';
import type { notified } from './plan';
import { closingKey } from './rules';

/** For each group of a preview the mail as one of its applicants will receive it. */
export async function closingSamples(
  competition: CompetitionRow,
  groups: ClosingPreview['groups'],
  told: ReturnType<typeof notified>,
): Promise<ClosingPreview['samples']> {
  const rows = groups.flatMap(
    ({ template, locale }) => told.find((row) => row.template === template && row.locale === locale) ?? [],
  );
  return Promise.all(
    rows.map(async (row) => {
      const { template, locale, email } = row;
      const notice = noticeTo(competition, row, email, template, closingKey(competition.id, row.id));
      const { subject, text } = renderMail(notice);
      return { template, locale, subject, text };
    }),
  );
}
