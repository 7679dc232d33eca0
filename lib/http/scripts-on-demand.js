const { loadWhenUsed, tellReaderTime } = require('./page-start.js');

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
  const loading = `(${loadWhenUsed.toString()})(${JSON.stringify([...new Set(sources)])})`;
  const start = `<script>${loading};(${tellReaderTime.toString()})()</script>`;
  return without.replace('</body>', () => `${start}</body>`);
}

module.exports = { scriptsOnDemand };
