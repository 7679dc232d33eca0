const { refuseMethod } = require('./methods.js');
const { refuseOtherSite } = require('./other-site.js');
const { refuseAddress } = require('./refused-address.js');
const { leadFromUnreadable } = require('./unreadable-address.js');

/**
 * Refuses what can be refused by its first line and headers alone: addresses and methods that there are not, and what other
 * sites send.
 *
 * @param {import('./request').Request} request
 * @param {import('./response').Response} response
 * @returns {boolean} whether it was answered; if not, nothing was done
 */
function refuseAtOnce(request, response) {
  return (
    refuseAddress(request, response) ||
    refuseMethod(request, response) ||
    leadFromUnreadable(request, response) ||
    refuseOtherSite(request, response)
  );
}

module.exports = { refuseAtOnce };
