import { getTranslations } from 'next-intl/server';
import type { ContractType } from '@/lib/db/models';
import { column, stageDiagram, type StageBox } from '@/lib/content/stage-diagram';
import { contractsWithShortcuts, seenAt, candidateMessageAt } from '@/lib/content/stage-words';
import { isTerminal } from '@/lib/competitions/stages/order';
import type { Locale } from '@/lib/i18n/locales';

/** The stages of a competition as a drawing made from the stage machine (R19); on a narrow screen it moves sideways by itself. */
export async function StagePicture({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'recruitment.diagram' });
  const { width, height, boxes, lines } = stageDiagram();
  return (
    <figure className="print:break-inside-avoid">
      <div tabIndex={0} role="group" aria-label={t('title')} className="overflow-x-auto">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t('picture')}
          className="text-ink w-full max-w-[40rem] min-w-[34rem]"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        >
          <marker id="way" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0l8 4-8 4Z" className="fill-control" stroke="none" />
          </marker>
          {lines.map(({ from, to, path, contracts }) => (
            <path
              key={`${from} ${to}`}
              d={path}
              className="stroke-control"
              strokeDasharray={contracts ? '5 4' : undefined}
              markerEnd="url(#way)"
            />
          ))}
          <text x={column.beside} y="22" className="fill-muted text-[14px]" stroke="none">
            {t('seen')}
          </text>
          {boxes.map((box) => (
            <Box key={box.stage} box={box} locale={locale} />
          ))}
        </svg>
      </div>
      <figcaption className="text-muted mt-4 space-y-1 text-base">
        <p className="flex items-center gap-2">
          <svg viewBox="0 0 36 12" aria-hidden="true" className="text-control w-9 shrink-0">
            <path d="M0 6h36" stroke="currentColor" strokeWidth="1.5" strokeDasharray="5 4" />
          </svg>
          {t('limited', { contracts: await contractNames(contractsWithShortcuts(), locale) })}
        </p>
        <p className="flex items-center gap-2">
          <svg viewBox="-9 -3 36 19" aria-hidden="true" className="text-accent w-9 shrink-0">
            <Envelope />
          </svg>
          {t('mail')}
        </p>
        <p>{t('ways')}</p>
      </figcaption>
    </figure>
  );
}

async function Box({ box, locale }: { box: StageBox; locale: Locale }) {
  const t = await getTranslations({ locale });
  const { stage, x, y, width, height } = box;
  const outcome = isTerminal(stage);
  const sendsMessage = candidateMessageAt(stage) !== 'nothing';
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="6"
        className={outcome ? 'fill-sunken stroke-control' : 'fill-accent-soft stroke-accent'}
      />
      <text x={x + 12} y={y + 27} className="fill-ink text-[14.5px] font-semibold" stroke="none">
        {t(`terms.stage.${stage}`)}
      </text>
      {sendsMessage ? (
        <g transform={`translate(${x + width - 28} ${y - 7})`} className="text-accent" stroke="currentColor">
          <Envelope />
        </g>
      ) : null}
      {outcome ? null : (
        <text x={column.beside} y={y + 27} className="fill-ink text-[14px]" stroke="none">
          {t(`applications.status.${seenAt(stage)}`)}
        </text>
      )}
    </>
  );
}

function Envelope() {
  return (
    <>
      <rect width="18" height="13" rx="2" className="fill-page" stroke="currentColor" strokeWidth="1.5" />
      <path d="m1 2 8 6 8-6" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  );
}

async function contractNames(contracts: readonly ContractType[], locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'terms.contractType' });
  const names = contracts.map((contract) => t(contract).toLocaleLowerCase(locale));
  return names.join(', ');
}
