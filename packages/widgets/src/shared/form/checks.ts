import { hasIdentityNumber } from '@guyub/core/scrub';
import type { Problem } from './form.ts';
import { phoneOf } from './numbers.ts';

/** What is right says nothing. */
export type Check = readonly [field: string, message: string | false | undefined];

export const problemsIn = (checks: readonly Check[]): readonly Problem[] =>
  checks.flatMap(([field, message]) => (message ? { field, message } : []));

interface ContactWords {
  readonly identity: string;
  readonly empty: string;
  readonly contact: string;
  readonly telephone: string;
  readonly email: string;
}

/** Also while it is being written: such a number must not go anywhere. */
export const identityIn = (text: string, wrong: Pick<ContactWords, 'identity'>): string | undefined =>
  hasIdentityNumber(text) ? wrong.identity : undefined;

export const said = (text: string, wrong: Pick<ContactWords, 'identity' | 'empty'>): string | undefined =>
  text.trim() ? identityIn(text, wrong) : wrong.empty;

/** One way to be told is enough. */
export const contactChecks = (telephone: string, email: string, wrong: ContactWords): readonly Check[] => [
  [
    'telephone',
    telephone.trim()
      ? (identityIn(telephone, wrong) ?? (phoneOf(telephone) ? undefined : wrong.telephone))
      : email.trim()
        ? undefined
        : wrong.contact,
  ],
  ['email', email.trim() && (identityIn(email, wrong) ?? (isEmail(email.trim()) ? undefined : wrong.email))],
];

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);
