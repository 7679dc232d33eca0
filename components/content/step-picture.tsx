import type { ReactNode } from 'react';
import type { ApplyStep } from './structure';

const pictures: Record<ApplyStep, ReactNode> = {
  // A notice under a magnifying glass
  find: (
    <>
      <path d="M17 10h22l8 8v14M17 10v44h18" />
      <path d="M24 22h12M24 30h10M24 38h6" />
      <circle cx="43" cy="42" r="8" className="fill-surface" />
      <path d="m49 48 7 7" />
    </>
  ),
  // A person, to be added
  account: (
    <>
      <circle cx="28" cy="23" r="9" className="fill-surface" />
      <path d="M11 53c0-10 7-16 17-16 4 0 7 1 10 3" />
      <path d="M47 40v14M40 47h14" />
    </>
  ),
  // A letter that has been approved
  verify: (
    <>
      <rect x="9" y="17" width="42" height="30" rx="3" className="fill-surface" />
      <path d="m10 20 20 15 20-15" />
      <circle cx="48" cy="46" r="9" className="fill-accent" stroke="none" />
      <path d="m44 46 3 3 5.5-6" className="stroke-on-accent" />
    </>
  ),
  // A form with a portrait
  profile: (
    <>
      <rect x="12" y="9" width="40" height="46" rx="3" className="fill-surface" />
      <circle cx="24" cy="22" r="4.5" />
      <path d="M17 33c0-4 3-6.5 7-6.5s7 2.5 7 6.5" />
      <path d="M37 20h9M37 27h9M18 41h28M18 48h18" />
    </>
  ),
  // A question and its answer
  questions: (
    <>
      <path d="M10 12h30v20H24l-7 7v-7h-7Z" className="fill-surface" />
      <path d="M22 19c0-2 1.5-3 3-3s3 1 3 2.8c0 2.2-3 2.2-3 4.7M25 27v.1" />
      <path d="M46 27h8v20h-6v6l-7-6H28v-8" />
      <path d="M35 39h11" />
    </>
  ),
  // A sheet leaving by air
  submit: (
    <>
      <path d="m8 31 47-20-15 44-11-17Z" className="fill-surface" />
      <path d="m29 38 26-27M29 38v14l6-7" />
    </>
  ),
  // An opened letter
  confirmation: (
    <>
      <path d="M9 28 32 11l23 17v26H9Z" />
      <path d="M17 36V19h30v17L32 46Z" className="fill-surface" />
      <path d="m9 30 23 16 23-16" />
      <path d="m26 29 4 4 8-8" />
    </>
  ),
  // Stages, the last ones still to come
  follow: (
    <>
      <path d="M16 17v30" />
      <circle cx="16" cy="14" r="5" className="fill-accent" />
      <circle cx="16" cy="32" r="5" className="fill-accent" />
      <circle cx="16" cy="50" r="5" className="fill-surface" />
      <path d="M28 14h25M28 32h18M28 50h22" />
    </>
  ),
};

/** What a step is about, drawn in the colours of the page. Says nothing that the text does not. */
export function StepPicture({ step }: { step: ApplyStep }) {
  return (
    <svg
      viewBox="0 0 64 64"
      aria-hidden="true"
      className="bg-accent-soft text-accent size-16 shrink-0 rounded-xl p-1.5 sm:size-24 sm:p-3"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {pictures[step]}
    </svg>
  );
}
