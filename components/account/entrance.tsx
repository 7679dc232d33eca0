import type { ReactNode } from 'react';
import { Page, PageHeading } from '@/components/ui/page';

type Props = { title: string; lead?: ReactNode; children: ReactNode };

/** A page of the way into the console: one sheet with one thing to do. */
export function Entrance({ title, lead, children }: Props) {
  return (
    <Page width="form">
      <div className="bg-page border-line rounded-lg border p-5 sm:p-10">
        <PageHeading title={title} lead={lead} />
        {children}
      </div>
    </Page>
  );
}

/** What stands below the form of such a page. */
export function EntranceNotes({ children }: { children: ReactNode }) {
  return <div className="border-line text-muted mt-10 space-y-3 border-t pt-6 text-base">{children}</div>;
}
