import type { ReactNode } from 'react';
import { Page, PageHeading } from '@/components/ui/page';
import { Contents } from './contents';
import { Prose } from './rich-text';

type Props = { title: string; lead: string; above?: string; contents: ReactNode; children: ReactNode };

/** A page to be read: its contents beside the text on wide screens, before it on narrow ones. */
export function ContentPage({ title, lead, above, contents, children }: Props) {
  return (
    <Page>
      <PageHeading title={title} lead={lead} above={above} />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[17rem_minmax(0,1fr)] print:block">
        {contents}
        <article className="max-w-[70ch] min-w-0 space-y-14 wrap-anywhere">{children}</article>
      </div>
    </Page>
  );
}

type SectionProps = { id: string; title: string; children: ReactNode };

/** A part of a content page that can be linked to. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-4 break-after-avoid">
        {title}
      </h2>
      {children}
    </section>
  );
}

type TextProps = Omit<Props, 'contents' | 'children'> & {
  /** What the list of its parts is called. */ contents: string;
  sections: readonly { id: string; title: string; text: ReactNode }[];
};

/** A page to be read of which every part is text alone. */
export function TextPage({ contents, sections, ...heading }: TextProps) {
  return (
    <ContentPage {...heading} contents={<Contents label={contents} entries={sections} />}>
      {sections.map(({ id, title, text }) => (
        <Section key={id} id={id} title={title}>
          <Prose>{text}</Prose>
        </Section>
      ))}
    </ContentPage>
  );
}
