import type { ComponentProps } from 'react';

type Keys = Pick<
  ComponentProps<'input'>,
  'type' | 'inputMode' | 'autoCapitalize' | 'autoCorrect' | 'spellCheck' | 'dir'
>;

const asTyped = { autoCorrect: 'off', spellCheck: false } as const;
const code = { ...asTyped, type: 'text', autoCapitalize: 'none', dir: 'ltr' } as const;

/**
 * What a phone shows to type with, and what it leaves alone. No label for the Enter key in long forms: "next" would send the form on
 * an iPhone.
 */
export const keyboards = {
  text: { type: 'text', dir: 'auto' },
  /** Of persons and places: capitals as they come, and nothing corrected. */
  name: { ...asTyped, type: 'text', autoCapitalize: 'words', dir: 'auto' },
  mail: { ...code, type: 'email', inputMode: 'email' },
  phone: { ...code, type: 'tel', inputMode: 'tel' },
  address: { ...code, type: 'url', inputMode: 'url' },
  /** Digits alone. */
  digits: { ...code, inputMode: 'numeric' },
  /** Letters and digits as they are printed. */
  code,
  /** The same, in capitals. */
  capitals: { ...code, autoCapitalize: 'characters' },
} as const satisfies Record<string, Keys>;

export type Keyboard = keyof typeof keyboards;
