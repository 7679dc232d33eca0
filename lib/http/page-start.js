// What a prerendered page runs by itself, written into it as it stands here (lib/http/scripts-on-demand.js): each function
// uses nothing outside itself, and is in ASCII.

/**
 * Loads the scripts of the page at the first sign that someone uses it; at once where it shows something without being
 * used: to someone signed in, at a question named in the address, or counting down to a deadline.
 *
 * @param {string[]} sources
 */
function loadWhenUsed(sources) {
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'];
  let still = true;
  const load = ({ type } = {}) => {
    // A browser tells of a pointer that is there, too: only the next one has moved.
    if (type === 'pointermove' && still) {
      still = false;
      return;
    }
    for (const sign of signs) removeEventListener(sign, load, true);
    for (const source of sources)
      document.head.append(Object.assign(document.createElement('script'), { src: source }));
  };
  const countsFrom = document.querySelector('[data-counts-from]')?.dataset.countsFrom;
  if (
    document.cookie.includes('candidature-signed-in=1') ||
    location.hash !== '' ||
    (countsFrom && Date.parse(countsFrom) <= Date.now())
  )
    load();
  else for (const sign of signs) addEventListener(sign, load, { capture: true, passive: true });
}

/** Tells the reader's own time, as components/vacancy/reader-time.tsx does once it runs. */
function tellReaderTime() {
  const places = document.querySelectorAll('[data-reader-time]');
  // Made once, and only where they are needed: they are the dearest part of this.
  const timeZone = places.length > 0 ? Intl.DateTimeFormat().resolvedOptions().timeZone : '';
  const formats = {};
  const formatted = (when, language, options) =>
    (formats[language + Object.values(options)] ??= new Intl.DateTimeFormat(language, {
      timeZone,
      ...options,
    })).formatToParts(when);
  const asInOfficialFrench = ({ type, value }, at, parts) => {
    if (type === 'day' && value === '1') return '1er';
    if (type === 'hour') return String(Number(value));
    if (type !== 'literal') return value;
    if (value === ':') return '\u00a0h\u00a0';
    return parts[at - 1]?.type === 'day' ? '\u00a0' : value;
  };
  const written = (language, parts) =>
    language === 'en-GB'
      ? parts
          .map(({ value }) => value)
          .join('')
          .replace(/^(\w+), /, '$1 ')
      : parts.map(asInOfficialFrench).join('');
  const zoneIn = (language, when, timeZoneName) =>
    formatted(when, language, { timeZoneName }).find(({ type }) => type === 'timeZoneName').value;
  for (const place of places) {
    const { readerTime, language, station, template } = place.dataset;
    if (timeZone === station) place.hidden = true;
    const when = new Date(readerTime);
    const time = written(language, formatted(when, language, { dateStyle: 'full', timeStyle: 'short' }));
    const offset = zoneIn('en-GB', when, 'shortOffset').replace('GMT', 'UTC').replace(/\+0$/, '');
    const name = zoneIn(language, when, 'longGeneric');
    place.textContent = template.replace(
      '{time}',
      `${time} (${offset})${/^(GMT|UTC)|Greenwich/.test(name) ? '' : `, ${name}`}`,
    );
  }
}

module.exports = { loadWhenUsed, tellReaderTime };
