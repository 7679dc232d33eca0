// npm run down: stops the site that npm run up left running.
import { stopServer } from './server.mjs';

console.log((await stopServer()) ? 'Stopped.' : 'It was not running.');
