// Written by `pnpm outline` from the schemas beside it; a test fails when they differ. Light on purpose: no Zod.
import type { PrivateOutline } from './private-outline.ts';

export const postings = {
  name: 'postings',
  gated: false,
  coordinator: 'id region card contactName telephone email status refusal hires createdAt updatedAt',
} as const satisfies PrivateOutline;

export const applications = {
  name: 'applications',
  gated: false,
  member: 'id region jobId name telephone email message status createdAt updatedAt',
} as const satisfies PrivateOutline;
