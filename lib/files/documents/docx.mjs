import { refuseIf } from './problem.mjs';
import { attributesOf, decodeXml, textOfXml } from './xml.mjs';
import { unpacked, zipEntries } from './zip.mjs';

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const contentTypes = '[content_types].xml';
const macros = /(^|\/)(vbaProject|vbaData)[^/]*$|(^|\/)activeX\//i;
const embedded = /(^|\/)embeddings\/|\.(exe|dll|js|vbs|bat|cmd|scr|lnk|html?|mht|rtf)$/i;
const embeddedTypes = /\/(oleObject|package|aFChunk|control)$/i;
// Fields that fetch or start something when they are updated (ECMA-376-1, 17.16.5).
const fetching = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|LINK|RD)\b/i;
const leadsElsewhere = /^([a-z][a-z\d+.-]*:|[\\/]{2})/i;
// Where Word notes which of its templates a document was begun from: on the disk of its writer, never fetched from elsewhere.
const ownTemplate = /^file:\/\/\/[a-z]:[\\/](?![\\/])/i;
const webLink = /^(https?|mailto|tel):/i;
const readParts = /^word\/(document\d*|footnotes|endnotes|header\d*|footer\d*)\.xml$/i;
const programs = ['MZ', '\u007fELF', '\u00cf\u00fa\u00ed\u00fe', '\u00d0\u00cf\u0011\u00e0', '#!'];

/**
 * The text of a DOCX without macros, foreign objects and anything fetched from elsewhere; throws Problem.
 * @param {Buffer} bytes
 */
export function checkDocx(bytes) {
  const entries = zipEntries(bytes);
  const types = entries.find(({ name }) => name.toLowerCase() === contentTypes);
  refuseIf(!types, 'type');
  const said = decodeXml(unpacked(bytes, /** @type {import('./zip.mjs').Entry} */ (types)));
  refuseIf(/macroEnabled|vbaProject/i.test(said), 'macros');
  const isWord = attributesOf(said, 'Override').some(
    ({ ContentType = '', PartName = '' }) => ContentType === wordDocument && PartName.startsWith('/word/'),
  );
  refuseIf(!isWord, 'type');
  refuseIf(
    entries.some(({ name }) => macros.test(name)),
    'macros',
  );
  refuseIf(
    entries.some(({ name }) => embedded.test(name)),
    'embedded',
  );
  let text = '';
  for (const entry of entries) text += look(entry.name, unpacked(bytes, entry));
  return text;
}

/** The text of one part, nothing but for those that are read; throws Problem. @param {string} name @param {Buffer} content */
function look(name, content) {
  const isRelations = /\.rels$/i.test(name);
  const start = content.subarray(0, 6).toString('latin1');
  // Whatever its name is: what is said to be XML is read as such.
  if (
    !isRelations &&
    !/\.xml$/i.test(name) &&
    !/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\0?\s*</.test(start)
  ) {
    refuseIf(
      programs.some((program) => start.startsWith(program)),
      'embedded',
    );
    return '';
  }
  const xml = decodeXml(content);
  if (isRelations) checkRelations(xml);
  const fields = [
    ...attributesOf(xml, 'fldSimple').map(({ instr = '' }) => instr),
    ...textOfXml(xml, 'instrText', 'fldChar').split('\n'),
  ];
  refuseIf(
    fields.some((field) => fetching.test(field)),
    'external',
  );
  return readParts.test(name) ? `${textOfXml(xml, 't', 'p')}\n` : '';
}

/** @param {string} xml */
function checkRelations(xml) {
  for (const { Type = '', Target = '', TargetMode = '' } of attributesOf(xml, 'Relationship')) {
    refuseIf(/\/vbaProject$/i.test(Type), 'macros');
    refuseIf(embeddedTypes.test(Type), 'embedded');
    const place = Target.replace(/[\0-\x20]+/g, '');
    const isElsewhere = TargetMode.toLowerCase() === 'external' || leadsElsewhere.test(place);
    const isLink = /\/hyperlink$/i.test(Type) && (webLink.test(place) || !leadsElsewhere.test(place));
    const isOwnTemplate = /\/attachedTemplate$/i.test(Type) && ownTemplate.test(place);
    refuseIf(isElsewhere && !isLink && !isOwnTemplate, 'external');
  }
}
