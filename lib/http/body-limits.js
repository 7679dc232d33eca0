const megabyte = 1024 * 1024;

/** The most a request may carry, in bytes. */
const bodyLimit = megabyte;

/** The most a form with pictures or a document may carry, in MB; next.config.js allows server actions as much. */
const pictureFormMegabytes = 13;

const fileForms = /^\/(en|fr)\/(report-a-problem|profile\/attachments)$/;
const staffForms = /^\/(en|fr)\/staff\//;

/**
 * The most a request to this path may carry, in bytes.
 *
 * @param {string} pathname
 * @returns {number}
 */
function bodyLimitAt(pathname) {
  return fileForms.test(pathname) ? pictureFormMegabytes * megabyte : bodyLimit;
}

/**
 * The most fields a form at this path may have: reading one takes Next some 12 µs, whatever it holds. Staff tick applicants,
 * a field each.
 *
 * @param {string} pathname
 * @returns {number}
 */
function fieldLimitAt(pathname) {
  return staffForms.test(pathname) ? 2000 : 200;
}

module.exports = { bodyLimit, bodyLimitAt, fieldLimitAt, pictureFormMegabytes };
