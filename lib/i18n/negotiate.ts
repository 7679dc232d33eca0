import { isLocale, type Locale } from './locales';

/** The interface language an Accept-Language header (RFC 9110, 12.5.4) prefers; English when it names neither. */
export function preferredLocale(header: string | null): Locale {
  const ranges = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((item) => item.trim()).find((item) => item.startsWith('q='));
    return {
      language: tag.toLowerCase().split('-')[0],
      quality: quality ? Number(quality.slice(2)) || 0 : 1,
    };
  });
  const wanted = ranges.filter((range) => range.quality > 0 && isLocale(range.language));
  const best = wanted.sort((a, b) => b.quality - a.quality)[0]?.language;
  return isLocale(best) ? best : 'en';
}
