'use client';

import NextLink from 'next/link';
import { usePathname } from 'next/navigation';

type Props = { label: string; items: { path: string; label: string }[] };

/** The places of the console; the one the page belongs to is marked. */
export function ConsoleNavigation({ label, items }: Props) {
  const pathname = usePathname();
  const [home] = items;
  // Every page of the console is below its home, which is current only when it is the page itself.
  const within = items.filter(
    (item) => pathname === item.path || (item !== home && pathname.startsWith(`${item.path}/`)),
  );
  const current = within.toSorted((a, b) => b.path.length - a.path.length)[0]?.path;
  return (
    <nav aria-label={label} className="mx-auto max-w-6xl px-4 sm:px-6">
      <ul className="flex flex-wrap gap-x-4 max-sm:text-base sm:gap-x-6">
        {items.map(({ path, label: text }) => (
          <li key={path}>
            <NextLink
              href={path}
              aria-current={path === current ? 'page' : undefined}
              className="text-ink hover:border-accent aria-[current]:border-accent aria-[current]:text-accent inline-flex min-h-11 items-center border-b-3 border-transparent no-underline aria-[current]:font-semibold"
            >
              {text}
            </NextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
