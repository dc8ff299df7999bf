import { sharedOrderWordsInEnglish } from '../../../locales/shared-order-words-en.ts';
import { sharedOrderWords, type SharedOrderWords } from '../../../locales/shared-order-words.ts';
import { sharingWordsInEnglish } from '../../../locales/sharing-words-en.ts';
import { sharingWords, type SharingWords } from '../../../locales/sharing-words.ts';
import { splitTableWords } from '../../../locales/split-table-words.ts';
import type { Room } from '../../room.ts';

type Speaking = Pick<Room, 't'>;

export const communityWords = ({ t }: Speaking): SharingWords =>
  t.language === 'id' ? sharingWords : sharingWordsInEnglish;

export const orderWords = ({ t }: Speaking): SharedOrderWords =>
  t.language === 'id' ? sharedOrderWords : sharedOrderWordsInEnglish;

/** A number as the reader writes it. */
export const numeral = ({ t }: Speaking, value: number): string => splitTableWords[t.language].number(value);
