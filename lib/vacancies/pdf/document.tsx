import { Document, Link, Page, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { NoticeLanguage } from '../../db/generated/sqlite/enums';
import headings from '../../i18n/messages/notice.json';
import { joined } from '../../paper/arabic';
import { Words } from '../../paper/words';
import type { VacancyNotice } from '../dto';
import { vacancyFacts, type Fact } from '../facts/facts';
import { factWords } from '../facts/words';
import { phaseAt } from '../rules';
import { namedPoint, noticeSections, type NoticeSection } from '../sections';
import { noticeStyles } from './styles';

type Styles = ReturnType<typeof noticeStyles>;
type Props = {
  vacancy: VacancyNotice;
  language: NoticeLanguage;
  organisation: string;
  /** The address of the notice's page. */
  url: string;
  now: Date;
};

/** A notice in one language, laid out for paper; null where it is not in that language. */
export function NoticeDocument({ vacancy, language, organisation, url, now }: Props) {
  const text = vacancy.titles[language];
  const content = vacancy.contents[language];
  if (!text || !content) return null;
  const styles = noticeStyles(language);
  const words = headings[language];
  const sections = noticeSections(content, language, vacancy);
  return (
    <Document
      title={`${text.title} (${vacancy.reference})`}
      author={organisation}
      subject={text.summary}
      language={language}
      creationDate={new Date(vacancy.updatedAt)}
      modificationDate={new Date(vacancy.updatedAt)}
      pageMode="useOutlines"
    >
      <Page size="A4" style={styles.page}>
        <Masthead organisation={organisation} styles={styles} />
        <Words style={[styles.text, styles.title]} bookmark={text.title} text={text.title} />
        <Words style={[styles.text, styles.summary]} text={text.summary} />
        <State vacancy={vacancy} language={language} now={now} styles={styles} />
        <Facts facts={vacancyFacts(vacancy, language, now)} styles={styles} />
        {sections.map((section) => (
          <Section key={section.id} section={section} styles={styles} />
        ))}
        <View style={styles.section} wrap={false}>
          <Words style={styles.text} text={words.online} />
          <Link src={url} style={[styles.text, styles.link]}>
            {url}
          </Link>
        </View>
        <View fixed style={styles.footer}>
          <Words style={styles.source} text={`${organisation} · ${vacancy.reference}`} />
          <Text
            style={styles.pageNumber}
            render={({ pageNumber, totalPages }) =>
              joined(words.page.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages)))
            }
          />
        </View>
      </Page>
    </Document>
  );
}

function Masthead({ organisation, styles }: { organisation: string; styles: Styles }) {
  const colour = String(styles.link.color);
  return (
    <View style={styles.masthead}>
      <Svg viewBox="0 0 40 40" style={styles.mark}>
        <Path d="M20 4c5.5 6.6 9 11.3 9 15.6a9 9 0 1 1-18 0C11 15.3 14.5 10.6 20 4Z" fill={colour} />
        <Path
          d="M4 31c4-2.6 8-2.6 12 0s8 2.6 12 0 6-2.2 8-1.6M4 36c4-2.6 8-2.6 12 0s8 2.6 12 0 6-2.2 8-1.6"
          stroke={colour}
          strokeWidth={2.2}
        />
      </Svg>
      <Words style={styles.organisation} text={organisation} />
    </View>
  );
}

function State({ vacancy, language, now, styles }: Omit<Props, 'organisation' | 'url'> & { styles: Styles }) {
  const phase = phaseAt(vacancy, now);
  if (phase === 'open') return null;
  const t = factWords(language);
  return (
    <Words
      style={[styles.text, styles.state]}
      text={phase === 'cancelled' ? t('vacancy.isCancelled') : t('vacancy.isClosed')}
    />
  );
}

// Facts with longer explanations take the whole width, and come first, so that the short ones stand in pairs.
function Facts({ facts, styles }: { facts: Fact[]; styles: Styles }) {
  const isWide = ({ notes }: Fact) => notes.length > 0;
  const ordered = [...facts.filter(isWide), ...facts.filter((fact) => !isWide(fact))];
  return (
    <View style={styles.facts}>
      {ordered.map((fact) => (
        <View key={fact.id} style={isWide(fact) ? [styles.fact, styles.wide] : styles.fact} wrap={false}>
          <Words style={[styles.text, styles.term]} text={fact.term} />
          <Words style={[styles.text, styles.value]} text={fact.value} />
          {fact.notes.map((note) => (
            <Words key={note} style={[styles.text, styles.note]} text={note} />
          ))}
        </View>
      ))}
    </View>
  );
}

function Section({ section, styles }: { section: NoticeSection; styles: Styles }) {
  const [first, ...others] = section.texts.map((text, index) => (
    <Item key={index} text={text} number={index + 1} section={section} styles={styles} />
  ));
  // No point stands alone at the head of a page, as none does at the foot of one.
  const last = others.length > 1 ? others.splice(-2) : [];
  return (
    <View style={styles.section}>
      <View wrap={false}>
        <Words style={[styles.text, styles.heading]} bookmark={section.title} text={section.title} />
        {first}
      </View>
      {others}
      <View wrap={false}>{last}</View>
    </View>
  );
}

type ItemProps = { text: string; number: number; section: NoticeSection; styles: Styles };

function Item({ text, number, section, styles }: ItemProps) {
  if (section.form === 'paragraphs') return <Words style={[styles.text, styles.paragraph]} text={text} />;
  const { name, rest } = section.id === 'competencies' ? namedPoint(text) : { name: '', rest: text };
  return (
    <View style={styles.item} wrap={false}>
      <Text style={styles.marker}>{section.form === 'steps' ? `${number}.` : '•'}</Text>
      <Words style={[styles.text, styles.point]} text={rest} lead={name} leadStyle={styles.name} />
    </View>
  );
}
