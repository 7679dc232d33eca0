import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Facts } from '@/components/console/facts';
import { Link } from '@/components/ui/link';
import { Page, PageHeading } from '@/components/ui/page';
import { currentStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound, nullIfForbidden } from '@/lib/auth/forbidden';
import { currentConnection } from '@/lib/outbox/mailbox/connection';
import { readMailbox } from '@/lib/outbox/mailbox/queries';
import { formatInstant } from '@/lib/time/format';

type Props = { params: Promise<{ message: string }> };

// Read once for the page and its title.
const mailOfReader = cache(async (id: string) =>
  readMailbox(await currentStaff(), await currentConnection(), id),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { message } = await params;
  const t = await getTranslations('delivery.mailbox');
  const mail = await nullIfForbidden(() => mailOfReader(message));
  return { title: [mail?.subject, t('title')].filter(Boolean).join(' – ') };
}

export default async function MailPage({ params }: Props) {
  const { message } = await params;
  const locale = await getLocale();
  const mail = await forbiddenAsNotFound(() => mailOfReader(message));
  const t = await getTranslations('delivery.mailbox');
  return (
    <Page>
      <PageHeading
        title={<span dir="auto">{mail.subject}</span>}
        above={
          <Link href="/staff/mailbox" className="text-accent underline underline-offset-2">
            {t('back')}
          </Link>
        }
      />
      <Facts
        items={[
          { label: t('from'), value: mail.from },
          { label: t('to'), value: mail.recipient },
          { label: t('received'), value: formatInstant(locale, mail.receivedAt) },
        ]}
      />
      <section className="mt-8">
        <h2 id="html" className="mb-2">
          {t('html')}
        </h2>
        <p className="text-muted mb-3">{t('newTab')}</p>
        <iframe
          title={t('html')}
          src={`/api/mailbox/${mail.id}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className="border-line h-[44rem] w-full rounded-md border bg-white"
        />
      </section>
      <section className="mt-8">
        <h2 className="mb-2">{t('text')}</h2>
        <pre
          dir="auto"
          tabIndex={0}
          className="border-line bg-sunken max-h-[44rem] overflow-auto rounded-md border p-4 font-mono text-base whitespace-pre-wrap"
        >
          {mail.text}
        </pre>
      </section>
    </Page>
  );
}
