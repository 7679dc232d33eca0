'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useSyncExternalStore, useTransition } from 'react';
import { Button } from '@/components/ui/button';

type Props = { seconds: number; texts: Record<'pause' | 'resume', string> };

const never = () => () => undefined;

/** Reads the page anew every so many seconds while it is shown, until paused. Without scripts it is not there. */
export function AutoRefresh({ seconds, texts }: Props) {
  const router = useRouter();
  const [paused, setPaused] = useState(false);
  const [busy, startTransition] = useTransition();
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    if (paused || busy) return;
    const timer = setTimeout(() => startTransition(() => router.refresh()), seconds * 1000);
    return () => clearTimeout(timer);
  }, [paused, busy, seconds, router]);
  if (!scripted) return null;
  return (
    <Button variant="secondary" aria-pressed={paused} onClick={() => setPaused(!paused)}>
      {paused ? texts.resume : texts.pause}
    </Button>
  );
}
