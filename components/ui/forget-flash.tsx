'use client';

import { useEffect, useRef } from 'react';

/**
 * Takes the flash out of the address: it is shown once, not whenever the page is loaded again or its address copied. The focus, which
 * the form that led here took with it, goes to what is said.
 */
export function ForgetFlash() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const address = new URL(window.location.href);
    address.searchParams.delete('flash');
    window.history.replaceState(window.history.state, '', address);
    const box = here.current?.closest<HTMLElement>('[role=status]');
    if (document.activeElement === document.body) box?.focus({ preventScroll: true });
  }, []);
  return <span ref={here} hidden />;
}
