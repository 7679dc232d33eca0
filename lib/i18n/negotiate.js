/**
 * The interface language an Accept-Language header (RFC 9110, 12.5.4) prefers; English when it names neither.
 *
 * @param {string | null | undefined} header
 * @returns {'en' | 'fr'}
 */
function preferredLocale(header) {
  const ranges = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((item) => item.trim()).find((item) => item.startsWith('q='));
    return {
      language: tag.toLowerCase().split('-')[0],
      quality: quality ? Number(quality.slice(2)) || 0 : 1,
    };
  });
  const wanted = ranges.filter(({ language, quality }) => quality > 0 && /^(en|fr)$/.test(language ?? ''));
  return wanted.sort((a, b) => b.quality - a.quality)[0]?.language === 'fr' ? 'fr' : 'en';
}

module.exports = { preferredLocale };
