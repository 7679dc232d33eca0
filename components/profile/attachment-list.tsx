import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Form } from '@/components/ui/form';
import { move, remove } from '@/lib/files/attachments/actions';
import type { AttachmentDto } from '@/lib/files/attachments/dto';
import type { Locale } from '@/lib/i18n/locales';

type Props = { files: AttachmentDto[]; locale: Locale };

const small = { variant: 'secondary', size: 'small' } as const;

/** The files of a profile, in the order in which they are shown to those who assess it. */
export async function AttachmentList({ files, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'attachments' });
  const sizeOf = (bytes: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
      Math.max(1, Math.round(bytes / 1024)),
    );
  return (
    <ol className="space-y-5">
      {files.map(({ id, kind, filename, size, state }, index) => (
        <li key={id} className="border-line space-y-3 rounded-lg border p-4 sm:p-5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {state === 'pending' || state === 'infected' ? (
              <span dir="auto" className="font-semibold wrap-anywhere">
                {filename}
              </span>
            ) : (
              <a href={`/api/profile/attachments/${id}`} dir="auto" className="font-semibold wrap-anywhere">
                {filename}
              </a>
            )}
            <Badge tone={state === 'infected' ? 'warning' : 'neutral'}>{t(`kinds.${kind}`)}</Badge>
            <span className="text-muted text-base">{sizeOf(size)}</span>
          </p>
          {state === 'pending' || state === 'infected' ? <p>{t(`states.${state}`)}</p> : null}
          <div className="flex flex-wrap items-start gap-3">
            {index > 0 ? (
              <Form action={move.bind(null, locale, id, index - 1)} submit={t('up')} submitLook={small} />
            ) : null}
            {index < files.length - 1 ? (
              <Form action={move.bind(null, locale, id, index + 1)} submit={t('down')} submitLook={small} />
            ) : null}
            <details>
              <summary className="text-accent inline-flex min-h-9 cursor-pointer items-center underline underline-offset-2">
                {t('remove', { name: filename })}
              </summary>
              <p className="mt-2">{t('removeText')}</p>
              <Form
                action={remove.bind(null, locale, id)}
                submit={t('removeConfirm')}
                submitLook={{ variant: 'danger', size: 'small' }}
              />
            </details>
          </div>
        </li>
      ))}
    </ol>
  );
}
