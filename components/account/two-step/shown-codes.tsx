'use client';

import { useState, type ReactNode } from 'react';
import { useFormContext } from '@/components/ui/action-form';
import { Button, buttonClass } from '@/components/ui/button';
import { useScripted } from '@/components/ui/in-browser';

type Texts = Record<
  'title' | 'text' | 'copy' | 'copied' | 'notCopied' | 'download' | 'print' | 'file',
  string
>;

const look = { variant: 'secondary', size: 'small' } as const;

/** Recovery codes as the answer to a form tells them, with ways to keep them; nothing before. `children` leads on. */
export function ShownCodes({ texts, children }: { texts: Texts; children: ReactNode }) {
  const { shown = [] } = useFormContext().state;
  if (shown.length === 0) return null;
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${texts.file}\n\n${shown.join('\n')}\n`)}`;
  return (
    <section aria-labelledby="codes">
      <h2 id="codes" className="mb-2">
        {texts.title}
      </h2>
      <p className="mb-4">{texts.text}</p>
      <ul className="border-line bg-sunken rounded-md border px-4 py-2 font-mono text-base max-sm:text-sm">
        {shown.map((code) => (
          <li key={code} className="py-1">
            {code}
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-3 print:hidden">
        <a href={file} download="recovery-codes.txt" className={buttonClass(look)}>
          {texts.download}
        </a>
        <ScriptedWays codes={shown} texts={texts} />
      </div>
      <div className="mt-8 print:hidden">{children}</div>
    </section>
  );
}

// Only scripts copy and print.
function ScriptedWays({ codes, texts }: { codes: string[]; texts: Texts }) {
  const scripted = useScripted();
  const [answer, setAnswer] = useState('');
  if (!scripted) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      setAnswer(texts.copied);
    } catch {
      setAnswer(texts.notCopied);
    }
  };
  return (
    <>
      <Button {...look} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <Button {...look} onClick={() => window.print()}>
        {texts.print}
      </Button>
      <p role="status" className="self-center text-base">
        {answer}
      </p>
    </>
  );
}
