import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { movedOf } from '@/lib/competitions/links';

/** Says what a move just did, where the address says so. Always there, so that a new text in it is announced. */
export function MovedNotice({ query }: { query: unknown }) {
  const t = useTranslations();
  const done = movedOf(query);
  return (
    <div role="status" className={done ? 'mb-6' : ''}>
      {done ? (
        <Notice tone="success">
          {t('staff.move.done', { count: done.moved, stage: t(`terms.stage.${done.to}`) })}
        </Notice>
      ) : null}
    </div>
  );
}
