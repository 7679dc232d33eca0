'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { useScripted } from '@/components/ui/in-browser';

type Props = { seconds: number; texts: Record<'pause' | 'resume', string> };

/** Reloads the page every so many seconds while it is visible, until paused. Without scripts it is not there. */
export function AutoRefresh({ seconds, texts }: Props) {
  const router = useRouter();
  const [paused, setPaused] = useState(false);
  const [busy, startTransition] = useTransition();
  const scripted = useScripted();
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
