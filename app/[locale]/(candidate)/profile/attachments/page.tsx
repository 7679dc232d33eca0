import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { AttachmentList } from '@/components/profile/attachment-list';
import { SelectField } from '@/components/ui/field';
import { FilesField } from '@/components/ui/files-field';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { requireCandidate } from '@/lib/auth/current';
import { config } from '@/lib/config';
import { add } from '@/lib/files/attachments/actions';
import { myAttachments } from '@/lib/files/attachments/queries';
import { attachmentKinds } from '@/lib/files/attachments/rules';
import { documentTypes } from '@/lib/files/documents/rules';

type Props = { searchParams: Promise<{ flash?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('attachments');
  return { title: t('title'), robots: { index: false } };
}

export default async function AttachmentsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/profile/attachments`);
  const files = await myAttachments(viewer);
  const t = await getTranslations('attachments');
  const { ATTACHMENT_MB: max, ATTACHMENTS_PER_PROFILE: most, CLAMAV_SOCKET } = config();
  const options = attachmentKinds.map((value) => ({ value, label: t(`kinds.${value}`) }));
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="profile" />
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        above={<a href={`/${locale}/profile`}>{t('back')}</a>}
      />
      <FlashNotice flash={(await searchParams).flash} sessionId={viewer.sessionId} />
      <div className="space-y-10">
        {files.length > 0 ? <AttachmentList files={files} locale={locale} /> : <p>{t('none')}</p>}
        {files.length < most ? (
          <section aria-labelledby="add-file">
            <h2 id="add-file" className="mb-4">
              {t('add')}
            </h2>
            <Form action={add.bind(null, locale)} submit={t('submit')} megabytes={max}>
              <SelectField name="kind" label={t('kind')} options={options} />
              <FilesField
                name="file"
                label={t('file')}
                hint={t('fileHint', { max })}
                accept={documentTypes}
                choose={t('choose')}
                none={t('nothingChosen')}
                multiple={false}
              />
            </Form>
          </section>
        ) : (
          <Notice>{t('full', { most })}</Notice>
        )}
        <p className="text-muted text-base">{t(CLAMAV_SOCKET ? 'scanned' : 'notScanned')}</p>
      </div>
    </Page>
  );
}
