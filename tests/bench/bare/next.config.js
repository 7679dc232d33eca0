/** The floor of the benchmarks: Next with one empty static page and nothing else. */
module.exports = { distDir: '.next', turbopack: { root: '/' }, outputFileTracingRoot: '/' };
