import { getTranslations } from 'next-intl/server';
import { Button, buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import type { EntryDto } from '@/lib/profiles/queries';
import type { SectionName } from '@/lib/profiles/schema';
import { EntryView } from './entry-view';

type Props = {
  section: SectionName;
  entry: EntryDto;
  /** What it is called, for someone who hears its buttons among those of the others. */
  name: string;
  first: boolean;
  last: boolean;
  /** Whether there is room for a copy. */
  room: boolean;
  locale: Locale;
};

/** One entry of a list with the ways to change, copy, move and delete it. */
export async function EntryItem({ section, entry, name, first, last, room, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'profile' });
  const { id, data, whole } = entry;
  const here = `/${locale}/profile/${section}`;
  const about = <span className="sr-only"> {name}</span>;
  const link = (href: string, text: string) => (
    <a href={href} className={buttonClass({ variant: 'secondary', size: 'small' })}>
      {text}
      {about}
    </a>
  );
  const move = (direction: 'up' | 'down', isEnd: boolean) => (
    <Button
      type="submit"
      name="act"
      value={`${direction} ${id}`}
      id={`${direction}-${id}`}
      variant="quiet"
      size="small"
      disabled={isEnd}
    >
      <span aria-hidden>{direction === 'up' ? '↑' : '↓'}</span>
      {t(`order.${direction}`)}
      {about}
    </Button>
  );
  return (
    <li className="border-line space-y-4 rounded-lg border p-4 sm:p-5">
      {whole ? null : <Notice tone="warning">{t('unfinished')}</Notice>}
      <EntryView section={section} data={data} locale={locale} />
      <p className="flex flex-wrap gap-x-3 gap-y-2">
        {link(`${here}/${id}`, t('edit'))}
        {room ? link(`${here}/new?copy=${id}`, t('copy')) : null}
        {first && last ? null : (
          <>
            {move('up', first)}
            {move('down', last)}
          </>
        )}
        <Button
          type="submit"
          name="act"
          value={`remove ${id}`}
          id={`remove-${id}`}
          variant="quiet"
          size="small"
        >
          {t('delete')}
          {about}
        </Button>
      </p>
    </li>
  );
}
