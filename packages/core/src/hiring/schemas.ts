// What a backend checks wishes with. Apart from `index.ts`, because a page does not load Zod.
export { businessCreate } from '../model/business.ts';
export { dealChange, dealInput, papers } from '../model/deal.ts';
export { declineReasons, invitationChange } from '../model/invitation.ts';
export { offeringChange, offeringCreate } from '../model/offering.ts';
export { privateResources } from '../model/private-records.ts';
export { quoteChange, quoteInput } from '../model/quote.ts';
export { budgetSources, buyerKinds, quoteRequestChange, quoteRequestInput } from '../model/quote-request.ts';
export { paperTable } from './papers.ts';
