import { StyleSheet } from '@react-pdf/renderer';
import type { NoticeLanguage } from '../../db/generated/sqlite/enums';
import { fontsOf } from '../../paper/fonts';
import { directionOf } from '../rules';

const ink = '#16202c';
const muted = '#475467';
const line = '#d5dbe3';
const accent = '#0b4a86';

/** The look of a notice on paper, in the direction of its language. */
export function noticeStyles(language: NoticeLanguage) {
  const direction = directionOf(language);
  const rtl = direction === 'rtl';
  const row = rtl ? 'row-reverse' : 'row';
  // Arabic letters are smaller than Latin ones of the same size. No line heights but the fonts' own: the renderer applies
  // one anew on every page, until what stands at the foot of each has no room there.
  const size = rtl ? 11 : 10.5;
  return StyleSheet.create({
    page: {
      paddingTop: 48,
      paddingBottom: 64,
      paddingHorizontal: 56,
      fontFamily: fontsOf(language),
      fontSize: size,
      color: ink,
      // See arabic.ts: this feature would take the dots off the letters again.
      ...(rtl && { fontFeatureSettings: { ccmp: 0 } }),
    },
    text: { direction, textAlign: rtl ? 'right' : 'left' },
    masthead: { flexDirection: row, alignItems: 'center', gap: 8, marginBottom: 20 },
    mark: { width: 26, height: 26 },
    organisation: { fontWeight: 600 },
    title: { fontSize: 20, fontWeight: 600, marginBottom: 6 },
    summary: { color: muted, marginBottom: 12 },
    state: { color: '#704800', backgroundColor: '#fff5dc', padding: 6, marginBottom: 12, fontWeight: 600 },
    facts: { flexDirection: row, flexWrap: 'wrap', borderTop: `1 solid ${line}`, paddingTop: 8 },
    fact: { width: '50%', marginBottom: 8, paddingRight: rtl ? 0 : 16, paddingLeft: rtl ? 16 : 0 },
    wide: { width: '100%' },
    term: { color: muted, fontSize: 9 },
    value: { fontWeight: 600 },
    note: { color: muted, fontSize: 9 },
    section: { borderTop: `1 solid ${line}`, marginTop: 10, paddingTop: 8 },
    heading: { fontSize: 13, fontWeight: 600, color: accent, marginBottom: 4 },
    paragraph: { marginBottom: 5 },
    item: { flexDirection: row, marginBottom: 3 },
    marker: { width: 16, color: accent, textAlign: rtl ? 'right' : 'left' },
    point: { flex: 1 },
    name: { direction, fontWeight: 600 },
    footer: {
      position: 'absolute',
      bottom: 28,
      left: 56,
      right: 56,
      flexDirection: row,
      fontSize: 8.5,
      color: muted,
    },
    source: { flex: 1, textAlign: rtl ? 'right' : 'left' },
    pageNumber: { direction, width: 120, textAlign: rtl ? 'left' : 'right' },
    link: { color: accent },
  });
}
