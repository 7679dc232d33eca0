const { AsyncLocalStorage } = require('node:async_hooks');

// Next's bundle has no module in common with this one: lib/http/malformed.ts and lib/db/busy.ts find it here.
const key = Symbol.for('candidature.exchange');

/** @typedef {{ malformed: boolean, databaseBusy: boolean }} Exchange what the code that answers a request may say of it */

/** @type {AsyncLocalStorage<Exchange>} */
const exchanges = new AsyncLocalStorage();
Object.assign(globalThis, { [key]: exchanges });

module.exports = { exchanges };
