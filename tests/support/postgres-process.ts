import { startPostgres } from './postgres';

// A PostgreSQL for a test that cannot load the library itself (Jest loads no ES modules): prints the address, and ends
// when its input does, however the test ended.
void startPostgres().then(({ url, stop }) => {
  console.log(url);
  process.stdin.resume();
  process.stdin.on('end', () => void stop().then(() => process.exit()));
});
