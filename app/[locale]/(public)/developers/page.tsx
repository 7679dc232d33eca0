import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { ContentPage, Section } from '@/components/content/content-page';
import { Contents } from '@/components/content/contents';
import { config } from '@/lib/config';

const sections = ['api', 'feeds', 'embed', 'terms'] as const;
type SectionId = (typeof sections)[number];

export const generateMetadata = (): Promise<Metadata> => contentMetadata('developers');

export default async function DevelopersPage() {
  const locale = await getLocale();
  const t = await getTranslations('developers');
  const site = config().SITE_URL;
  const addresses: Record<SectionId, string[]> = {
    api: [
      `${site}/api/v1/vacancies?lang=${locale}&contract=internship`,
      `${site}/api/v1/vacancies/FT/2026/014?lang=${locale}`,
      `${site}/api/v1/openapi.json`,
    ],
    feeds: [
      `${site}/${locale}/feeds/vacancies.atom`,
      `${site}/${locale}/feeds/vacancies.json?contract=internship`,
    ],
    embed: [],
    terms: [],
  };
  const entries = sections.map((id) => ({ id, title: t(`sections.${id}.title`) }));
  return (
    <ContentPage
      title={t('title')}
      lead={t('lead')}
      contents={<Contents label={t('contents')} entries={entries} />}
    >
      {sections.map((id) => (
        <Section key={id} id={id} title={t(`sections.${id}.title`)}>
          <p>{t(`sections.${id}.text`)}</p>
          {addresses[id].length > 0 ? (
            <ul className="mt-3 list-disc space-y-2 ps-6">
              {addresses[id].map((address) => (
                <li key={address}>
                  <code className="wrap-anywhere">{address}</code>
                </li>
              ))}
            </ul>
          ) : null}
          {id === 'embed' ? <Code label={t('example')} lines={embedding(site, locale)} /> : null}
        </Section>
      ))}
    </ContentPage>
  );
}

/** A list of vacancies in another site's page. */
function embedding(site: string, locale: string): string {
  return [
    '<ul id="vacancies"></ul>',
    '<script>',
    `  fetch('${site}/api/v1/vacancies?lang=${locale}&per_page=5')`,
    '    .then((answer) => answer.json())',
    '    .then(({ data }) => {',
    '      for (const { title, url } of data) {',
    "        const link = document.createElement('a');",
    '        link.href = url;',
    '        link.textContent = title;',
    "        const item = document.createElement('li');",
    '        item.append(link);',
    "        document.getElementById('vacancies').append(item);",
    '      }',
    '    });',
    '</script>',
  ].join('\n');
}

function Code({ label, lines }: { label: string; lines: string }) {
  return (
    <pre
      tabIndex={0}
      role="region"
      aria-label={label}
      className="bg-sunken border-line mt-4 overflow-x-auto rounded-md border p-4 text-sm"
    >
      <code>{lines}</code>
    </pre>
  );
}
