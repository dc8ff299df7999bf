import type { JobCard, SeenApplication } from '@guyub/core/jobs';

// What is sent is Indonesian, whatever the sender reads: who applied did not choose the page's language.

export const toApplicant = ({ name }: SeenApplication, { title, employer }: JobCard): string =>
  `Halo ${name},\n\nTerima kasih sudah melamar: ${title}, di ${employer}. Kami ingin mengundang Anda. Kapan Anda bisa datang?`;

/** An e-mail that is ready to be sent. */
export const mailLink = (to: string, subject: string, text: string): string =>
  `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
