// What a backend checks wishes with. Apart from `index.ts`, because a page does not load Zod.
export { applicationChange, applicationInput, jobReportInput, reportReasons } from '../model/application.ts';
export { businessCreate } from '../model/business.ts';
export { communityChange, communityInput } from '../model/community.ts';
export { dealChange, dealInput, papers } from '../model/deal.ts';
export { declineReasons, invitationChange } from '../model/invitation.ts';
export { jobCard } from '../model/job.ts';
export { membershipChange, membershipInput } from '../model/membership.ts';
export { offeringChange, offeringCreate } from '../model/offering.ts';
export { postingChange, postingInput } from '../model/posting.ts';
export { privateResources } from '../model/private-records.ts';
export { quoteChange, quoteInput } from '../model/quote.ts';
export { budgetSources, buyerKinds, quoteRequestChange, quoteRequestInput } from '../model/quote-request.ts';
export { shareChange } from '../model/share.ts';
export { workOrderChange, workOrderInput } from '../model/work-order.ts';
export { paperTable } from './papers.ts';
