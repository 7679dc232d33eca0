'use client';

import type { ComponentProps } from 'react';
import { ClientLink } from '@/components/ui/client-link';
import { withSelection } from '@/lib/lists/selection';
import { useSelection } from './selection-scope';

/** A link out of a list, or to another page of it: what is selected there goes along and comes back. */
export function ListLink({ href, ...rest }: ComponentProps<typeof ClientLink>) {
  const selection = useSelection()?.selection ?? null;
  return <ClientLink href={withSelection(href, selection)} prefetch={false} {...rest} />;
}
