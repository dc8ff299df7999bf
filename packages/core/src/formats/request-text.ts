import type { SeenRequest } from '../model/private-records.ts';
import type { QuoteRequestInput } from '../model/quote-request.ts';
import { scrubIdentityNumbers } from '../privacy/scrub.ts';
import { dayInWords } from './date-words.ts';
import { requestWords } from './request-words.ts';
import { rupiah } from './rupiah.ts';

/** Longest text: links carry it, and some phones cut those at 2,000 characters and more. */
export const MOST_REQUEST_TEXT = 1800;

/**
 * A request as plain text, for WhatsApp, an e-mail or a form. What a buyer is about to send has the buyer's own contact
 * in it, because that is how the answer arrives; a request that was seen through a door never has.
 *
 * @returns at most 1,800 characters; what was cut away is said at the end
 */
export function requestText(request: QuoteRequestInput | SeenRequest, language: 'id' | 'en' = 'id'): string {
  const t = requestWords[language];
  const { title, skill, items, note, subdistrict, buyerKind, buyerName, budgetSource } = request;
  const ceiling = ceilingOf(request);
  const facts = [
    [t.skill, skill],
    [t.neededOn, dayInWords(request.neededOn, language)],
    [t.replyBy, dayInWords(request.replyBy, language)],
    [t.place, subdistrict],
    [t.buyer, `${buyerName} (${t.kinds[buyerKind]})`],
    [t.budget, budgetSource && t.sources[budgetSource]],
    [t.ceiling, ceiling !== undefined && rupiah(ceiling)],
    ...contactOf(request, t),
  ].flatMap(([label, value]) => (value ? `${label}: ${value}` : []));
  const lines = items.map(
    ({ name, quantity, unit, specification }, i) =>
      `${i + 1}. ${name}: ${quantity.toLocaleString(language)} ${unit}${specification ? ` (${specification})` : ''}`,
  );
  const all = [
    `*${t.asks}: ${title}*`,
    ...facts,
    '',
    `${t.items}:`,
    ...lines,
    ...(note ? ['', `${t.note}: ${note}`] : []),
  ];
  return fitted(all.map(oneLine), t.cut);
}

const ceilingOf = (request: QuoteRequestInput | SeenRequest): number | undefined =>
  'status' in request ? request.statedCeiling : request.showsCeiling ? request.ceiling : undefined;

function contactOf(
  request: QuoteRequestInput | SeenRequest,
  t: { readonly contact: string; readonly address: string },
): readonly (readonly [string, string | undefined])[] {
  if ('status' in request) return [];
  const { contactName, telephone, email, address } = request;
  return [
    [t.contact, [contactName, telephone, email].filter(Boolean).join(', ')],
    [t.address, address],
  ];
}

/** A line break in a value could pass for another fact. */
const oneLine = (text: string): string => scrubIdentityNumbers(text.replace(/\s+/gu, ' ').trim());

function fitted(lines: readonly string[], ending: string): string {
  const whole = lines.join('\n');
  if (whole.length <= MOST_REQUEST_TEXT) return whole;
  const room = MOST_REQUEST_TEXT - ending.length - 2;
  // At the end of a line or a word, never inside a character.
  const cut = whole
    .slice(0, room + 1)
    .replace(/\s+\S*$/u, '')
    .slice(0, room);
  return `${cut.replace(/[\ud800-\udbff]$/u, '').trimEnd()}…\n${ending}`;
}
