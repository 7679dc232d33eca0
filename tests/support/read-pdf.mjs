// Prints what a PDF given on standard input says of itself and where each text of it stands, as JSON. A process of its own,
// since Jest cannot load the reader.
import { buffer } from 'node:stream/consumers';
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';

const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { info } = await getMeta(pdf);
const { items } = await extractTextItems(pdf);
console.log(JSON.stringify({ info, items: items.flat() }));
