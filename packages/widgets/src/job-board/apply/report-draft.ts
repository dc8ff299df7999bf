import type { JobReportInput } from '@guyub/core/jobs';
import type { JobMoreWords } from '../../locales/job-more-words.ts';
import { identityIn, problemsIn } from '../../shared/form/checks.ts';
import type { Problem } from '../../shared/form/form.ts';

export interface ReportDraft {
  readonly reason: JobReportInput['reason'] | '';
  readonly note: string;
}

export const emptyReport: ReportDraft = { reason: '', note: '' };

export const reportProblems = (
  { reason, note }: ReportDraft,
  wrong: JobMoreWords['wrong'],
): readonly Problem[] =>
  problemsIn([
    ['reason', !reason && wrong.choose],
    ['note', identityIn(note, wrong) ?? (reason === 'other' && !note.trim() && wrong.empty)],
  ]);

/** Of a draft that has passed its checks. */
export const toReport = (jobId: string, { reason, note }: ReportDraft): JobReportInput => ({
  jobId,
  reason: reason || 'other',
  ...(note.trim() && { note: note.trim() }),
});
