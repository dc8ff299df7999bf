export { dateInWords, dayInWords } from './date-words.ts';
export { forScript, toLocalBusiness, toOffer, type JsonLd, type Places } from './json-ld.ts';
export { toOcds, type OcdsOptions, type OcdsPackage } from './ocds.ts';
export { priceRange } from './price-range.ts';
export { MOST_REQUEST_TEXT, requestText } from './request-text.ts';
export { requestWords } from './request-words.ts';
export { inWords, rupiah } from './rupiah.ts';
export { toVCard, type VCardOptions } from './vcard.ts';
export { whatsAppLink } from './whatsapp.ts';
