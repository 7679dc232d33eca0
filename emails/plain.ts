import { isShown, type Block, type Filling, type Form } from './form';
import type { Frame } from './frame';
import { fill, plainly, type Text } from './text';

/** The plain text part of a mail. Lines are not wrapped: mail programs do it to their width. */
export function plainOf(form: Form<Text>, frame: Frame, filling: Filling): string {
  const { values } = filling;
  const set = (text: Text) => fill(text, values, plainly);
  const blocks = [
    set(frame.sender),
    set(form.title),
    ...form.blocks.filter((block) => isShown(block, filling)).flatMap((block) => blocksOf(block, filling)),
    '-'.repeat(40),
    ...frame.notes.map(set),
    `${set(frame.site)}\n${values.site}`,
  ];
  return `${blocks.map(tidied).join('\n\n')}\n`;
}

/** What the mail says, paragraph by paragraph: without who writes, and without the links to the site that is being read. */
export function paragraphsOf(form: Form<Text>, filling: Filling): string[] {
  return form.blocks
    .filter((block) => isShown(block, filling) && !['action', 'address', 'link'].includes(block.kind))
    .flatMap((block) => blocksOf(block, filling))
    .map(tidied);
}

function blocksOf(block: Block<Text>, filling: Filling): string[] {
  const { values, lists } = filling;
  const set = (text: Text, own = values) => fill(text, own, plainly);
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [set(block.text)];
    case 'facts': {
      const rows = block.rows.filter((row) => isShown(row, filling));
      return [rows.map(({ label, value }) => `${set(label)} ${set(value)}`).join('\n')];
    }
    case 'quotation':
      return [(lists[block.list] ?? []).map(({ line }) => String(line)).join('\n')];
    case 'address':
      return [];
    case 'action':
    case 'link':
      return [`${set(block.label)}\n${set(block.href)}`];
    case 'entries':
      return (lists[block.list] ?? [])
        .map((entry) => ({ ...values, ...entry }))
        .map((own) => `${set(block.title, own)}\n${set(block.href, own)}\n${set(block.text, own)}`);
  }
}

/** A block as HTML would show it: white space is one space, and none at the ends of a line. */
function tidied(block: string): string {
  return block
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f\u200b]+/g, ' ').replace(/^ | $/g, ''))
    .join('\n');
}
