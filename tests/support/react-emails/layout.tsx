import { Body, Container, Head, Heading, Hr, Html, Preview, Section, Text } from '@react-email/components';
import type { ReactNode } from 'react';
import type { MailContext } from './context';
import { InlineLink } from './parts';
import { sheet, styles } from './theme';

type Props = { mail: MailContext; title: string; preview: string; children: ReactNode };

/** The frame of every mail: who writes, the matter, and below it what always holds (R4) and where help is. */
export function Layout({ mail, title, preview, children }: Props) {
  const { t, organisation, short, support, site } = mail;
  const address = (chunks: ReactNode) => <InlineLink href={`mailto:${support}`}>{chunks}</InlineLink>;
  return (
    <Html lang={mail.locale} dir="ltr">
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{sheet}</style>
      </Head>
      <Body className="page" style={styles.page}>
        <Preview>{preview}</Preview>
        <Container className="card" style={styles.card}>
          <Section>
            <div className="inner" style={styles.inner}>
              <Text className="muted" style={styles.sender}>
                {organisation} ({short})
              </Text>
              <Heading className="ink" style={styles.title}>
                {title}
              </Heading>
              {children}
              <Hr className="rule" style={styles.rule} />
              <Text className="muted" style={styles.small}>
                {t('emails.noFee')}
              </Text>
              <Text className="muted" style={styles.small}>
                {t.rich('emails.help', { support, address })}
              </Text>
              <Text className="muted" style={{ ...styles.small, margin: '0' }}>
                {t('layout.siteName', { short })}
                <br />
                <InlineLink href={site}>{site}</InlineLink>
              </Text>
            </div>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}
