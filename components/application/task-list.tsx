import { getTranslations } from 'next-intl/server';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { EachButton } from '@/components/ui/each-button';
import { Form } from '@/components/ui/form';
import { completeProfile } from '@/lib/applications/actions';
import type { ApplicationForm } from '@/lib/applications/dto';
import { taskNames, type TaskName, type TaskState } from '@/lib/applications/drafts/rules';
import { wordingIn } from '@/lib/applications/rules';
import { answerField, type Question } from '@/lib/applications/schema';
import { fieldId } from '@/components/ui/field-id';
import type { Locale } from '@/lib/i18n/locales';

const tones: Record<TaskState, BadgeTone> = { done: 'success', todo: 'warning', optional: 'neutral' };

type Props = {
  slug: string;
  form: Pick<ApplicationForm, 'tasks' | 'base'>;
  questions: Question[];
  /** Where the parts of the form are: '' for the page itself. */
  at: string;
  locale: Locale;
};

/** What an application consists of, how far each part has come, and what is missing in it. */
export async function TaskList({ slug, form: { tasks, base }, questions, at, locale }: Props) {
  const t = await getTranslations({ locale });
  const shown = taskNames.filter((name) => name !== 'questions' || questions.length > 0);
  const places: Partial<Record<TaskName, string>> = {
    profile: `/${locale}/profile`,
    declaration: `/${locale}/apply/${slug}/review`,
  };
  const href = (name: TaskName) => places[name] ?? `${at}#${name}`;
  return (
    <nav aria-labelledby="tasks" className="border-line mb-10 rounded-lg border">
      <h2 id="tasks" className="px-4 py-3 text-lg">
        {t('applications.tasks.title')}
      </h2>
      <ol>
        {shown.map((name) => (
          <li key={name} className="border-line border-t px-4 py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              {name === 'declaration' && !tasks.ready ? (
                <span>{t(`applications.tasks.${name}`)}</span>
              ) : (
                <a href={href(name)} className="inline-flex min-h-9 items-center">
                  {t(`applications.tasks.${name}`)}
                </a>
              )}
              <Badge tone={tones[tasks.states[name]]}>
                {t(`applications.tasks.state.${tasks.states[name]}`)}
              </Badge>
            </div>
            {name === 'questions' && tasks.questions.length > 0 ? (
              <Unanswered {...{ questions, at, locale }} ids={tasks.questions} />
            ) : null}
            {name === 'attachments' ? (
              <p className="text-muted text-base">{t('applications.tasks.files', { count: tasks.files })}</p>
            ) : null}
            {name === 'profile' && tasks.sections.length > 0 ? (
              <div className="mt-2">
                <p className="mb-2">{t('applications.apply.incompleteText')}</p>
                <Form action={completeProfile.bind(null, locale, slug, base)}>
                  <ul className="flex flex-wrap gap-2">
                    {tasks.sections.map((section) => (
                      <li key={section}>
                        <EachButton name="section" value={section} variant="secondary" size="small">
                          {t(`profile.sections.${section}.title`)}
                        </EachButton>
                      </li>
                    ))}
                  </ul>
                </Form>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

type UnansweredProps = Pick<Props, 'questions' | 'at' | 'locale'> & { ids: string[] };

function Unanswered({ questions, at, locale, ids }: UnansweredProps) {
  return (
    <ul className="text-base">
      {questions
        .filter(({ id }) => ids.includes(id))
        .map((question) => (
          <li key={question.id} className="py-1">
            <a href={`${at}#${fieldId(answerField(question))}`} dir="auto">
              {wordingIn(question.prompt, locale)}
            </a>
          </li>
        ))}
    </ul>
  );
}
