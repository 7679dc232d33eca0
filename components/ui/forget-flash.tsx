'use client';

import { useEffect } from 'react';

/** Takes the flash out of the address: it is shown once, not whenever the page is loaded again or its address copied. */
export function ForgetFlash() {
  useEffect(() => {
    const address = new URL(window.location.href);
    address.searchParams.delete('flash');
    window.history.replaceState(window.history.state, '', address);
  }, []);
  return null;
}
