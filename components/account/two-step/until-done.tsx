'use client';

import type { ReactNode } from 'react';
import { useFormContext } from '@/components/ui/action-form';

/** What a form asks, gone once it is answered: its answer stands alone then. */
export function HideWhenDone({ children }: { children: ReactNode }) {
  return useFormContext().state.status === 'done' ? null : children;
}
