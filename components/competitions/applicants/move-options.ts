import type { useTranslations } from 'next-intl';
import type { Option } from '@/components/ui/field';
import { staffSteps } from '@/lib/competitions/stages/rules';
import type { Transition } from '@/lib/competitions/stages/table';
import type { CompetitionDetail } from '@/lib/competitions/dto';
import type { ApplicantSearch } from '@/lib/competitions/schema';
import { stages } from '@/lib/competitions/stages/order';

type Translate = ReturnType<typeof useTranslations<never>>;

/** Steps as the options of a form, each with what it tells the applicant; steps to the same stage are one option. */
export function moveOptions(steps: readonly Transition[], t: Translate): Option[] {
  const targets = stages.filter((stage) => steps.some((step) => step.to === stage));
  const options = targets.map((to) => {
    const rows = steps.filter((step) => step.to === to);
    const back = rows.every((row) => row.kind === 'back');
    const template = rows.find((row) => row.notifies !== null)?.notifies;
    const stage = t(`terms.stage.${to}`);
    const label = back ? t('staff.move.back', { stage }) : stage;
    const invited = template === 'invited-to-assessment' || template === 'invited-to-interview';
    return { value: to, label, hint: invited ? t(`staff.move.tells.${template}`) : undefined, back };
  });
  // Onward before back, each in the order of stages.
  return [...options.filter(({ back }) => !back), ...options.filter(({ back }) => back)];
}

/** The steps the table offers for what a list shows: of one stage, or of every stage that has someone at it. */
export function listSteps(
  { counts, contractType, allowed }: CompetitionDetail,
  { stage }: Pick<ApplicantSearch, 'stage'>,
): Transition[] {
  const shown = stage === 'all' ? stages.filter((each) => counts[each] > 0) : [stage];
  return shown
    .flatMap((each) => staffSteps(each, contractType))
    .filter((step) => allowed.decide || step.action !== 'application.decide');
}
