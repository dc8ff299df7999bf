import { GuyubError } from '../contract/error.ts';

/**
 * A link that opens WhatsApp with the text written; without a number the sender chooses to whom.
 *
 * @param telephone of somebody who agreed to it: `+62812…`, `62812…` or `0812…`
 * @throws GuyubError `invalid` for what is no telephone number
 */
export function whatsAppLink(text: string, telephone?: string): string {
  const to = telephone === undefined ? '' : digitsOf(telephone);
  // Half of an emoji, as a cut leaves it, cannot be encoded.
  return `https://wa.me/${to}?text=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}

function digitsOf(telephone: string): string {
  const digits = telephone
    .replace(/[\s().-]/g, '')
    .replace(/^\+/, '')
    .replace(/^0(?=[1-9])/, '62');
  if (/^[1-9]\d{7,14}$/.test(digits)) return digits;
  // The number stays out of the message, which may end up in a log.
  throw new GuyubError('invalid', 'This is no telephone number; write it as +6281234567890.', {
    adapter: 'core',
  });
}
