'use client';

import { useInBrowser } from '@/components/ui/in-browser';
import { formatReaderTime, languageTag } from '@/lib/time/format';
import type { Locale } from '@/lib/i18n/locales';

type Props = { instant: string; locale: Locale; stationZone: string; fallback: string; template: string };

const readerZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant in the zone of the reader's device; nothing when that is the duty station's own clock. */
export function ReaderTime({ instant, locale, stationZone, fallback, template }: Props) {
  const zone = useInBrowser<string | null>(readerZone, null);
  if (zone === stationZone) return null;
  const text = zone ? template.replace('{time}', formatReaderTime(locale, instant, zone)) : fallback;
  // Before this script runs, lib/http/page-start.js fills the place from these attributes.
  return (
    <span
      className="text-muted block text-base"
      data-reader-time={instant}
      data-language={languageTag(locale)}
      data-station={stationZone}
      data-template={template}
      suppressHydrationWarning
    >
      {text}
    </span>
  );
}
