import type { CSSProperties } from 'react';

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

const font = "'Segoe UI', 'Helvetica Neue', Helvetica, Arial, sans-serif";
// A long word or address breaks anywhere rather than widen the mail.
const breaks: CSSProperties = { overflowWrap: 'anywhere', wordBreak: 'break-word' };
const text: CSSProperties = {
  ...breaks,
  fontFamily: font,
  fontSize: '16px',
  lineHeight: '25px',
  color: light.ink,
};

/** Inline styles, which every mail program understands, for the light scheme. */
export const styles = {
  page: { backgroundColor: light.ground, margin: '0', padding: '24px 0' },
  card: {
    backgroundColor: light.card,
    border: `1px solid ${light.line}`,
    borderTop: `4px solid ${light.accent}`,
    borderRadius: '6px',
    maxWidth: '600px',
  },
  inner: { padding: '28px 32px' },
  sender: { ...text, margin: '0 0 24px', fontSize: '15px', lineHeight: '22px', color: light.muted },
  title: {
    ...text,
    margin: '0 0 20px',
    fontSize: '24px',
    lineHeight: '31px',
    fontWeight: 600,
    color: light.ink,
  },
  paragraph: { ...text, margin: '0 0 16px' },
  facts: { backgroundColor: light.soft, borderRadius: '4px', margin: '0 0 20px' },
  factsText: { ...text, margin: '0', padding: '14px 16px' },
  action: { margin: '4px 0 20px' },
  button: {
    ...text,
    backgroundColor: light.accent,
    borderRadius: '4px',
    color: light.onAccent,
    fontWeight: 600,
    padding: '12px 20px',
  },
  link: { ...breaks, color: light.accent, textDecoration: 'underline' },
  label: { color: light.muted },
  address: { ...text, margin: '0 0 20px', fontSize: '14px', lineHeight: '21px', color: light.muted },
  rule: { borderColor: light.line, margin: '24px 0 20px' },
  small: { ...text, margin: '0 0 10px', fontSize: '14px', lineHeight: '21px', color: light.muted },
} satisfies Record<string, CSSProperties>;

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
