const { refuseInWords } = require('./refusal.js');
const { createTurns } = require('./turns.js');
const { whenOver } = require('./when-over.js');

// What costs next to nothing, and what must be answered however much there is to do.
const free =
  /^\/(?:_next\/static\/|api\/health(?:\/|$)|api\/revalidate$|plain\.css$|icon\.svg$|unavailable\.html$)/;

const longestWaitMs = 5_000;
const retryAfter = '5';
// Who reads an answer slowly keeps no place longer than this.
const longestTurnMs = 30_000;

/**
 * Lets so many pages, actions and searches be worked on at a time, and a few wait; the others are refused at once, with advice on
 * when to try again. Beyond a handful at a time each only takes longer, and so does everything else.
 *
 * @param {{ PAGES_AT_ONCE: number, PAGES_WAITING: number }} settings
 * @returns {import('./chain').Step}
 */
function createAdmission({ PAGES_AT_ONCE, PAGES_WAITING }) {
  const turns = createTurns({ atOnce: PAGES_AT_ONCE, longestQueue: PAGES_WAITING, longestWaitMs });
  return async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (request.inside || free.test(path)) return false;
    const isForm = request.method !== 'GET' && request.method !== 'HEAD';
    const turn = await turns.enter(isForm ? 'forms' : 'pages', (gone) => whenOver(response, gone));
    if (turn === 'gone') return true;
    if (turn !== 'now') {
      refuseInWords(request, response, 'busy', { headers: { 'Retry-After': retryAfter } });
      return true;
    }
    leaveOnce(response, turns.leave);
    return false;
  };
}

/** @param {import('./response').Response} response @param {() => void} leave */
function leaveOnce(response, leave) {
  let isIn = true;
  const over = () => {
    clearTimeout(timer);
    if (isIn) leave();
    isIn = false;
  };
  const timer = setTimeout(over, longestTurnMs).unref();
  response.onEnded = over;
  whenOver(response, over);
}

module.exports = { createAdmission };
