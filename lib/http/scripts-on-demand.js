/**
 * A prerendered page that reads as it is and loads its scripts at the first sign that someone uses it: on a phone they
 * weigh three times what the page does, and most readers only read. Links and forms work before, as they do without
 * scripts at all.
 *
 * @param {string} html
 * @returns {string}
 */
function scriptsOnDemand(html) {
  const sources = [];
  const without = html
    .replace(/<script src="([^"]+)" async=""><\/script>/g, (_, source) => {
      sources.push(source);
      return '';
    })
    .replace(/<link rel="preload" as="script"[^>]*>/g, '');
  if (sources.length === 0) return html;
  const start = `<script>(${startPage.toString()})(${JSON.stringify([...new Set(sources)])})</script>`;
  return without.replace('</body>', () => `${start}</body>`);
}

/**
 * Runs in the browser when the page has been read. Loads the scripts at once where the page shows something without being
 * used: to someone signed in, at a question named in the address, or counting down to a deadline. Tells the reader's own
 * time, as components/vacancy/reader-time.tsx does once it runs.
 *
 * @param {string[]} sources
 */
function startPage(sources) {
  const signs = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'];
  const load = () => {
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

  const places = document.querySelectorAll('[data-reader-time]');
  // Made once, and only where they are needed: they are the dearest part of this.
  const timeZone = places.length > 0 ? Intl.DateTimeFormat().resolvedOptions().timeZone : '';
  const formats = {};
  const formatted = (when, language, options) =>
    (formats[language + Object.keys(options)] ??= new Intl.DateTimeFormat(language, {
      timeZone,
      ...options,
    })).formatToParts(when);
  for (const place of places) {
    const { readerTime, language, station, template } = place.dataset;
    if (timeZone === station) place.hidden = true;
    const when = new Date(readerTime);
    const full = formatted(when, language, { dateStyle: 'full', timeStyle: 'short' })
      .map(({ value }) => value)
      .join('');
    const text = language === 'en-GB' ? full.replace(/^(\w+), /, '$1 ') : full;
    const { value } = formatted(when, 'en-GB', { timeZoneName: 'shortOffset' }).find(
      ({ type }) => type === 'timeZoneName',
    );
    const offset = value.replace('GMT', 'UTC').replace(/\+0$/, '');
    place.textContent = template
      .replace('{time}', `${text} (${offset})`)
      .replace('{zone}', timeZone.replaceAll('_', ' '));
  }
}

module.exports = { scriptsOnDemand, startPage };
