import type { PageDiagnosis } from './diagnose.ts';
import { fetchAll, fetchPage, type Errand } from './fetching.ts';
import { createExaminer, type Examiner } from './thread/examiner.ts';

export interface LookedAt extends PageDiagnosis {
  /** Where the page is, if anybody knows. */
  readonly address: URL | undefined;
}

const thread = createExaminer();

/** Fetches a page, and what it needs. @throws DoctorError where it cannot be fetched, or is too heavy */
export async function lookAtAddress(url: URL, errand: Errand, examiner?: Examiner): Promise<LookedAt> {
  const { url: address, headers, html } = await fetchPage(url, errand);
  return lookAtHtml(html, headers, errand, address, examiner);
}

/** A page that was saved or pasted; where nobody says its address, it may say it itself. */
export async function lookAtHtml(
  html: string,
  headers: Headers,
  errand: Errand,
  said?: URL,
  examiner: Examiner = thread,
): Promise<LookedAt> {
  const plan = await examiner.plan({ html, address: said?.href });
  const address = plan.address === undefined ? undefined : new URL(plan.address);
  const replies = await fetchAll(plan.asks, address, errand);
  const diagnosis = await examiner.diagnose(
    { html, address: plan.address },
    {
      headers: [...headers],
      replies: new Map(
        [...replies].map(([key, reply]) => [
          key,
          'missed' in reply ? reply : { ...reply, headers: [...reply.headers] },
        ]),
      ),
    },
  );
  return { address, ...diagnosis };
}
