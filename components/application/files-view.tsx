import { getTranslations } from 'next-intl/server';
import type { SentFile } from '@/lib/applications/dto';
import { fileSize } from '@/lib/applications/files';
import type { Locale } from '@/lib/i18n/locales';

type Props = {
  files: SentFile[];
  /** Where a file is opened; without it, they are only named. */
  at?: (file: SentFile) => string;
  /** Whether pictures are shown, beside being named. */
  pictures?: boolean;
  locale: Locale;
};

/** The files of an application, to read: pictures as pictures, all others to keep. */
export async function FilesView({ files, at, pictures = true, locale }: Props) {
  const t = await getTranslations({ locale });
  if (files.length === 0) return <p>{t('applications.files.none')}</p>;
  return (
    <ul className="space-y-3">
      {files.map((file) => {
        const openable = file.state === 'clean' || file.state === 'unscanned';
        return (
          <li key={file.id}>
            {at && openable ? (
              <a href={at(file)} dir="auto" className="wrap-anywhere">
                {file.filename}
              </a>
            ) : (
              <span dir="auto" className="font-semibold wrap-anywhere">
                {file.filename}
              </span>
            )}
            <span className="text-muted block text-base">
              {t(`attachments.kinds.${file.kind}`)} · {fileSize(file.size, locale)}
            </span>
            {file.state === 'pending' || file.state === 'infected' ? (
              <span className="block text-base">{t(`applications.files.${file.state}`)}</span>
            ) : null}
            {at && pictures && openable && file.mediaType.startsWith('image/') ? (
              // Its bytes are for this reader alone: nothing may keep or resize them on the way.
              // eslint-disable-next-line @next/next/no-img-element
              <img
                src={at(file)}
                alt={file.filename}
                loading="lazy"
                className="border-line mt-2 max-h-96 max-w-full rounded border"
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
