import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { Locale } from '../../i18n/locales';
import { fontsOf } from '../../paper/fonts';
import { Words } from '../../paper/words';
import type { Block, Sheet } from '../sheet/types';

const muted = '#475467';
const rule = '1 solid #d5dbe3';

// No line heights: the renderer applies one anew on every page on which it finds something left over, until no number is
// large enough. A notice has few pages, a copy any number.
const styles = StyleSheet.create({
  page: {
    paddingTop: 48,
    paddingBottom: 64,
    paddingHorizontal: 56,
    fontFamily: fontsOf('en'),
    fontSize: 10,
    color: '#16202c',
    // People write in Arabic in any language: see lib/paper/arabic.ts.
    fontFeatureSettings: { ccmp: 0 },
  },
  title: { fontSize: 20, fontWeight: 600, marginBottom: 8 },
  lead: { color: muted, marginBottom: 3 },
  heading: { fontSize: 14, fontWeight: 600, color: '#0b4a86', borderTop: rule, marginTop: 14, paddingTop: 8 },
  block: { marginTop: 8 },
  name: { fontSize: 11.5, fontWeight: 600, marginBottom: 2 },
  small: { fontSize: 10, fontWeight: 600, color: muted, marginBottom: 2 },
  row: { flexDirection: 'row', gap: 10, marginBottom: 4 },
  term: { width: '32%', color: muted },
  text: { flex: 1 },
  footer: {
    position: 'absolute',
    bottom: 28,
    left: 56,
    right: 56,
    fontSize: 8.5,
    color: muted,
    flexDirection: 'row',
    justifyContent: 'flex-end',
  },
});

type Props = { sheet: Sheet; locale: Locale; madeAt: string };

/**
 * A copy of someone's data, laid out for paper, with a bookmark to each part. Each leaf is laid out by itself: what one of
 * many pages takes grows with the square of their number.
 */
export function DataDocument({ sheet, locale, madeAt }: Props) {
  const date = new Date(madeAt);
  return (
    <Document
      title={sheet.title}
      language={locale}
      creationDate={date}
      modificationDate={date}
      pageMode="useOutlines"
    >
      {sheet.leaves.map((parts, index) => (
        <Page key={index} size="A4" style={styles.page}>
          {index === 0 ? <Front sheet={sheet} /> : null}
          {parts.map(({ title, blocks }) => (
            <View key={title}>
              {title ? (
                <Words style={styles.heading} text={title} bookmark={title} minPresenceAhead={60} />
              ) : null}
              {blocks.length === 0 ? <Words style={styles.lead} text={sheet.none} /> : null}
              {blocks.map((block, place) => (
                <Rows key={place} block={block} />
              ))}
            </View>
          ))}
          <View fixed style={styles.footer}>
            <Text render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`} />
          </View>
        </Page>
      ))}
    </Document>
  );
}

function Front({ sheet: { title, lead } }: { sheet: Sheet }) {
  return (
    <View>
      <Words style={styles.title} text={title} bookmark={title} />
      {lead.map((line) => (
        <Words key={line} style={styles.lead} text={line} />
      ))}
    </View>
  );
}

function Rows({ block: { title, small, rows } }: { block: Block }) {
  return (
    <View style={styles.block}>
      {title ? <Words style={small ? styles.small : styles.name} text={title} minPresenceAhead={40} /> : null}
      {rows.map(([term, text], index) => (
        <View key={index} style={styles.row}>
          <Words style={styles.term} text={term} />
          <Words style={styles.text} text={text} />
        </View>
      ))}
    </View>
  );
}
