const { createAdmission } = require('./admission.js');
const { answerHealth } = require('./health.js');
const { begin, identify } = require('./identify.js');
const { answerKeptPage } = require('./kept-pages.js');
const { leadToLanguage } = require('./languages.js');
const { createNextHandler } = require('./next-handler.js');
const { createProxyNotice } = require('./proxy-notice.js');
const { receiveBody } = require('./receive.js');
const { refuseAtOnce } = require('./refuse.js');
const { createThrottling } = require('./throttle.js');

/** @typedef {import('./request').Request} Request */
/** @typedef {import('./response').Response} Response */

/** One step of the way of a request: says whether it has been answered, so that it goes no further. @typedef {(request: Request, response: Response) => boolean | Promise<boolean>} Step */

/**
 * The way of a request, from the cheapest answer to the dearest: refused at once, health, a kept page, the way to a
 * language; then who asks too often, what is sent along, and a turn at what takes the processor, which is Next.
 *
 * @param {import('./settings').Settings} settings
 * @param {{ next: import('node:http').RequestListener, log: (request: Request, response: Response) => void, warn: (event: string, sentence: string) => void }} ends
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
function createChain(settings, { next, log, warn }) {
  const { TRUSTED_PROXIES } = settings;
  const noticeProxy = createProxyNotice(TRUSTED_PROXIES, warn);
  /** @type {Step[]} */
  const steps = [
    refuseAtOnce,
    answerHealth,
    answerKeptPage,
    (request) => {
      noticeProxy(request);
      identify(request, TRUSTED_PROXIES);
      return false;
    },
    leadToLanguage,
    createThrottling(),
    receiveBody,
    createAdmission(settings),
    createNextHandler(next),
  ];
  return async (request, response) => {
    begin(request, TRUSTED_PROXIES);
    log(request, response);
    for (const step of steps) {
      const answered = step(request, response);
      if (answered === true || (answered !== false && (await answered))) return;
    }
  };
}

module.exports = { createChain };
