// Next writes the headers of a page rendered anew a second time when it answers with it (vercel/next.js issue 82117). Two
// equal Location headers are read as one, "/a, /a", by what joins them, proxies among others: the page is not found then.
const { OutgoingMessage } = require('node:http');

const onceOnly = ['location', 'x-nextjs-stale-time'];

/** Has this process leave out a header that an answer has already, where there can be only one. */
function keepHeadersSingle() {
  const { appendHeader } = OutgoingMessage.prototype;
  OutgoingMessage.prototype.appendHeader = function (name, value) {
    if (onceOnly.includes(name.toLowerCase()) && this.hasHeader(name)) return this;
    return appendHeader.call(this, name, value);
  };
}

module.exports = { keepHeadersSingle };
