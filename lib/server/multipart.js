// What browsers write, and nothing else: a reader that took more than Next's would count other parts than Next reads.
const typePattern = /^multipart\/form-data; *boundary=("?)([\w'()+,./:=?-]{1,70})\1$/i;

/** The most bytes of one part's headers: its name and that of its file. */
const longestHead = 2048;

/** The text between the parts of a form, undefined where the type is not one that browsers write. @param {string} contentType */
function boundaryOf(contentType) {
  return typePattern.exec(contentType)?.[2];
}

/**
 * How many parts a form has at most, or one more than `limit` where it has more: however it is written, no more than the
 * times its boundary stands in it.
 *
 * @param {Buffer} body
 * @param {string} boundary
 * @param {number} limit
 * @returns {number}
 */
function countParts(body, boundary, limit) {
  const mark = Buffer.from(`--${boundary}`);
  let count = 0;
  for (let at = body.indexOf(mark); at >= 0 && count <= limit + 1; at = body.indexOf(mark, at + mark.length))
    count += 1;
  // The last one ends the form.
  return Math.max(0, count - 1);
}

/**
 * The text fields of a form, but those that a program alone reads: files are left out.
 *
 * @param {Buffer} body
 * @param {string} boundary
 * @returns {[name: string, value: string][] | null} null where the form cannot be read
 */
function textFields(body, boundary) {
  const mark = Buffer.from(`\r\n--${boundary}`);
  /** @type {[string, string][]} */
  const fields = [];
  let at = body.indexOf(mark.subarray(2));
  if (at !== 0) return null;
  at += mark.length - 2;
  for (;;) {
    if (body.subarray(at, at + 2).toString('latin1') === '--') return fields;
    const headEnd = body.indexOf('\r\n\r\n', at);
    const end = body.indexOf(mark, at);
    if (headEnd < 0 || end < 0 || headEnd - at > longestHead) return null;
    const head = body.subarray(at, headEnd).toString('utf8');
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    if (name === undefined) return null;
    if (!/\bfilename[*=]/i.test(head))
      fields.push([name, end > headEnd + 4 ? body.subarray(headEnd + 4, end).toString('utf8') : '']);
    at = end + mark.length;
  }
}

module.exports = { boundaryOf, countParts, textFields };
