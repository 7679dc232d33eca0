const path = require('node:path');

/** The floor of the benchmarks: Next with one empty static page and nothing else. */
module.exports = {
  distDir: '.next',
  outputFileTracingRoot: path.join(__dirname, '../../..'),
  turbopack: { root: path.join(__dirname, '../../..') },
};
