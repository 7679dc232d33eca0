// The colours of the site (app/globals.css): mail has no stylesheet of its own to take them from.
const light = {
  ground: '#f4f6f9',
  card: '#ffffff',
  ink: '#16202c',
  muted: '#475467',
  line: '#d5dbe3',
  accent: '#0b4a86',
  soft: '#e8f0f9',
  onAccent: '#ffffff',
};

// A long word or address breaks anywhere rather than widen the mail.
const breaks = 'overflow-wrap:anywhere;word-break:break-word';
const words = `${breaks};font-family:&#x27;Segoe UI&#x27;, &#x27;Helvetica Neue&#x27;, Helvetica, Arial, sans-serif`;
const size = (font: number, line: number) => `font-size:${font}px;line-height:${line}px`;
// Some mail programs understand the sides of a margin only one by one.
const below = (margin: number) =>
  `margin:0 0 ${margin}px;margin-top:0;margin-right:0;margin-bottom:${margin}px;margin-left:0`;
const noMargin = 'margin-top:0;margin-bottom:0;margin-left:0;margin-right:0';
const link = `color:${light.accent};text-decoration-line:none;${breaks};text-decoration:underline`;
const button =
  `line-height:25px;text-decoration:none;display:inline-block;max-width:100%;mso-padding-alt:0px;${words};` +
  `font-size:16px;color:${light.onAccent};background-color:${light.accent};border-radius:4px;font-weight:600;` +
  'padding:12px 20px;padding-top:12px;padding-right:20px;padding-bottom:12px;padding-left:20px';

/** Inline styles, which every mail program understands, for the light scheme; escaped as attributes are. */
export const styles = {
  body: `background-color:${light.ground};margin:0;padding:0`,
  page: `background-color:${light.ground};margin:0;padding:24px 0`,
  preview: 'display:none;overflow:hidden;line-height:1px;opacity:0;max-height:0;max-width:0',
  card: `max-width:600px;background-color:${light.card};border:1px solid ${light.line};border-top:4px solid ${light.accent};border-radius:6px`,
  inner: 'padding:28px 32px',
  sender: `${size(15, 22)};${words};color:${light.muted};${below(24)}`,
  title: `${words};${size(24, 31)};color:${light.ink};margin:0 0 20px;font-weight:600`,
  paragraph: `${size(16, 25)};${words};color:${light.ink};${below(16)}`,
  entry: `${size(16, 25)};${words};color:${light.ink};margin:0;${noMargin}`,
  entryLink: `${link};font-weight:600`,
  facts: `background-color:${light.soft};border-radius:4px;margin:0 0 20px`,
  factsText: `${size(16, 25)};${words};color:${light.ink};margin:0;padding:14px 16px;${noMargin}`,
  section: 'margin:4px 0 20px',
  button,
  buttonLabel: 'max-width:100%;display:inline-block;line-height:120%;mso-padding-alt:0px;mso-text-raise:9px',
  link,
  label: `color:${light.muted}`,
  address: `${size(14, 21)};${words};color:${light.muted};${below(20)}`,
  rule: `width:100%;border:none;border-top:1px solid #eaeaea;border-color:${light.line};margin:24px 0 20px`,
  note: `${size(14, 21)};${words};color:${light.muted};${below(10)}`,
  lastNote: `${size(14, 21)};${words};color:${light.muted};margin:0;${noMargin}`,
};

/** What inline styles cannot say: the dark scheme, and narrow screens. Programs that ignore it show the light scheme. */
export const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 620px) {
  .page > table > tbody > tr > td { padding: 0 !important; }
  .card { border-left: 0 !important; border-right: 0 !important; border-radius: 0 !important; }
  .inner { padding: 24px 20px !important; }
}
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #0f151c !important; }
  .card { background-color: #151d27 !important; border-color: #2f3c4b !important; border-top-color: #8fc1f7 !important; }
  .ink { color: #e8edf3 !important; }
  .muted { color: #aab6c5 !important; }
  .facts { background-color: #17293c !important; }
  .link { color: #8fc1f7 !important; }
  .button { background-color: #8fc1f7 !important; color: #0b1a2a !important; }
  .rule { border-color: #2f3c4b !important; }
}
`;
