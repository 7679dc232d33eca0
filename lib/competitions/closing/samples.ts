import { renderMail } from '../../../emails/render';
import type { CompetitionRow } from '../access';
import type { ClosingPreview } from '../dto';
import { applicantNotification } from '../notifications';
import type { reachable } from './plan';
import { closingKey } from './rules';

/** For each group of a preview the mail as one of its applicants will receive it. */
export function closingSamples(
  competition: CompetitionRow,
  groups: ClosingPreview['groups'],
  recipients: ReturnType<typeof reachable>,
): ClosingPreview['samples'] {
  const rows = groups.flatMap(
    ({ template, locale }) =>
      recipients.find((row) => row.template === template && row.locale === locale) ?? [],
  );
  return rows.map((row) => {
    const { template, locale, email } = row;
    const key = closingKey(competition.id, row.id);
    const { subject, text } = renderMail(applicantNotification(competition, row, email, template, key));
    return { template, locale, subject, text };
  });
}
