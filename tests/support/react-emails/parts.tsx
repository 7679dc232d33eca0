import { Button, Link, Section, Text } from '@react-email/components';
import type { ReactNode } from 'react';
import type { MailContext } from './context';
import { styles } from './theme';

/** A paragraph of the letter. */
export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={styles.paragraph}>
      {children}
    </Text>
  );
}

/** How the letter begins; by name where the name is known. */
export function Greeting({ mail, name }: { mail: MailContext; name?: string }) {
  const { t } = mail;
  // A name may be in a script of the other direction.
  const who = (chunks: ReactNode) => <bdi>{chunks}</bdi>;
  return <Paragraph>{name ? t.rich('emails.dear', { name, who }) : t('emails.hello')}</Paragraph>;
}

/** How the letter ends. */
export function Signature({ mail, formal = false }: { mail: MailContext; formal?: boolean }) {
  return (
    <Paragraph>
      {mail.t(formal ? 'emails.formalRegards' : 'emails.regards')}
      <br />
      <br />
      {mail.t('emails.signature')}
      <br />
      {mail.organisation}
    </Paragraph>
  );
}

/** Labelled particulars, such as the reference of a vacancy; a value may be in any script. */
export function Facts({ facts }: { facts: { label: string; value: string }[] }) {
  return (
    <Section className="facts" style={styles.facts}>
      <Text className="ink" style={styles.factsText}>
        {facts.map(({ label, value }, index) => (
          <span key={label}>
            {index > 0 ? <br /> : null}
            <span className="muted" style={styles.label}>
              {label}
            </span>{' '}
            <strong>
              <bdi>{value}</bdi>
            </strong>
          </span>
        ))}
      </Text>
    </Section>
  );
}

/** The one thing to do: a button, in plain text its label with the address below. */
export function Action({ href, label }: { href: string; label: string }) {
  return (
    <Section style={styles.action}>
      <Button className="button" href={href} style={styles.button}>
        {label}
      </Button>
    </Section>
  );
}

/** The address of a button in full, for who cannot use the button. Plain text has it already. */
export function Address({ href, label }: { href: string; label: string }) {
  return (
    <Text className="muted" style={styles.address} data-skip-in-text="true">
      {label}
      <br />
      <Link className="link" href={href} style={styles.link}>
        {href}
      </Link>
    </Text>
  );
}

/** A link within a sentence. */
export function InlineLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="link" href={href} style={styles.link}>
      {children}
    </Link>
  );
}
