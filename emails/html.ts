import { isShown, type Block, type Filling, type Form } from './form';
import type { Frame } from './frame';
import { fill, plainly, type Setting, type Text, type Values } from './text';
import { sheet, styles } from './theme';

/** The HTML part of a mail. Values are text whatever they hold, and a line break in a text is one. */
export function htmlOf(form: Form<Text>, frame: Frame, filling: Filling): string {
  const { values } = filling;
  const setting = settingOf(values);
  const title = fill(form.title, values, setting);
  const set = (text: Text, style: string) => paragraph('muted', style, fill(text, values, setting));
  const site = String(values.site);
  const inner = [
    set(frame.sender, styles.sender),
    `<h1 class="ink" style="${styles.title}">${title}</h1>`,
    ...form.blocks
      .filter((block) => isShown(block, filling))
      .map((block) => blockOf(block, filling, setting)),
    `<hr class="rule" style="${styles.rule}"/>`,
    ...frame.notes.map((note) => set(note, styles.note)),
    paragraph(
      'muted',
      styles.lastNote,
      `${fill(frame.site, values, setting)}<br/>${link(site, escaped(site))}`,
    ),
  ].join('');
  return page(frame.lang, title, previewOf(fill(form.preview, values, plainly)), inner);
}

function blockOf(block: Block<Text>, filling: Filling, setting: Setting): string {
  const { values, lists } = filling;
  const set = (text: Text, own = values) => fill(text, own, setting);
  const href = (text: Text, own = values) => fill(text, own, plainly);
  switch (block.kind) {
    case 'paragraph':
      return paragraph('ink', styles.paragraph, set(block.text));
    case 'note':
      return paragraph('muted', styles.note, set(block.text));
    case 'facts':
      return facts(
        block.rows
          .filter((row) => isShown(row, filling))
          .map(({ label, value }) => ({ label: set(label), value: set(value) })),
      );
    case 'quotation':
      return quotation((lists[block.list] ?? []).map(({ line }) => escaped(String(line))));
    case 'action':
      return section(` style="${styles.section}"`, button(href(block.href), set(block.label)));
    case 'address': {
      const to = href(block.href);
      const inner = `${set(block.label)}<br/>${link(to, escaped(to))}`;
      return `<p class="muted" data-skip-in-text="true" style="${styles.address}">${inner}</p>`;
    }
    case 'link':
      return paragraph('muted', styles.note, link(href(block.href), set(block.label), 'link entry'));
    case 'entries':
      return (lists[block.list] ?? [])
        .map((entry) => ({ ...values, ...entry }))
        .map((own) => {
          const title = `<bdi${language(own)}>${set(block.title, own)}</bdi>`;
          const heading = link(href(block.href, own), title, 'link entry', styles.entryLink);
          const inner = paragraph('ink', styles.entry, `${heading}<br/>${set(block.text, own)}`);
          return section(` style="${styles.section}"`, inner);
        })
        .join('');
  }
}

const characters: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => characters[character] ?? '');

function settingOf({ support }: Values): Setting {
  return {
    words: (text) => escaped(text).replaceAll('\n', '<br/>'),
    mark(name, inner) {
      // A name may be in a script of the other direction.
      if (name === 'who') return `<bdi>${inner}</bdi>`;
      if (name === 'address') return link(`mailto:${support}`, inner);
      throw new Error('a text has a mark that mails do not have');
    },
  };
}

function paragraph(name: string, style: string, inner: string): string {
  return `<p class="${name}" style="${style}">${inner}</p>`;
}

const plainTable = 'border="0" cellPadding="0" cellSpacing="0" role="presentation"';

function section(attributes: string, inner: string): string {
  return `<table align="center" width="100%" ${plainTable}${attributes}><tbody><tr><td>${inner}</td></tr></tbody></table>`;
}

function link(href: string, inner: string, name = 'link', style: string = styles.link): string {
  if (!/^(https?:\/\/|mailto:)/i.test(href))
    throw new Error('a link leads neither to the web nor to an address');
  return `<a class="${name}" href="${escaped(href)}" style="${style}" target="_blank">${inner}</a>`;
}

// Outlook pads a link only by what is in it.
const outlookOnly = (style: string, spaces: string) =>
  `<span><!--[if mso]><i style="mso-font-width:500%${style}" hidden>${spaces}</i><![endif]--></span>`;
const beforeLabel = outlookOnly(';mso-text-raise:18', '&#8202;&#8202;');
const afterLabel = outlookOnly('', '&#8202;&#8202;&#8203;');

function button(href: string, label: string): string {
  const inner = `${beforeLabel}<span style="${styles.buttonLabel}">${label}</span>${afterLabel}`;
  return link(href, inner, 'button', styles.button);
}

function box(inner: string): string {
  const attributes = ` class="facts" style="${styles.facts}"`;
  return section(attributes, paragraph('ink', styles.factsText, inner));
}

function facts(rows: { label: string; value: string }[]): string {
  const lines = rows.map(
    ({ label, value }) =>
      `<span class="muted" style="${styles.label}">${label}</span> <strong><bdi>${value}</bdi></strong>`,
  );
  return box(lines.map((line, index) => `<span>${index > 0 ? '<br/>' : ''}${line}</span>`).join(''));
}

function quotation(lines: string[]): string {
  return box(lines.map((line) => `<bdi>${line}</bdi>`).join('<br/>'));
}

/** Of a title in another language than its mail. */
function language({ lang, dir }: Values): string {
  return lang ? ` lang="${escaped(String(lang))}" dir="${escaped(String(dir))}"` : '';
}

const longestPreview = 150;
// What follows a short preview in a list would be the beginning of the mail: these keep the room empty.
const blank = '\u00a0\u200c\u200b\u200d\u200e\u200f\ufeff';

function previewOf(text: string): string {
  const shown = text.slice(0, longestPreview).toWellFormed();
  const room = longestPreview - shown.length;
  const rest = room > 0 ? `<div>${blank.repeat(room)}</div>` : '';
  return `<div style="${styles.preview}" data-skip-in-text="true">${escaped(shown)}${rest}</div>`;
}

const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

function page(lang: string, title: string, preview: string, inner: string): string {
  return (
    `${doctype}<html dir="ltr" lang="${lang}"><head><meta name="viewport" content="width=device-width"/>` +
    '<meta content="text/html; charset=UTF-8" http-equiv="Content-Type"/>' +
    `<meta name="x-apple-disable-message-reformatting"/><title>${title}</title>` +
    '<meta name="color-scheme" content="light dark"/><meta name="supported-color-schemes" content="light dark"/>' +
    `<style>${sheet}</style></head><body class="page" style="${styles.body}">` +
    `<table border="0" width="100%" cellPadding="0" cellSpacing="0" role="presentation" align="center"><tbody><tr><td style="${styles.page}">` +
    preview +
    `<table align="center" width="100%" class="card" ${plainTable} style="${styles.card}"><tbody><tr style="width:100%"><td>` +
    section('', `<div class="inner" style="${styles.inner}">${inner}</div>`) +
    '</td></tr></tbody></table></td></tr></tbody></table></body></html>'
  );
}
