import type { PublishedJob } from '@guyub/core';
import { html } from 'hono/html';
import type { ApplicationDraft, JobMoreWords } from '@guyub/widgets/page';
import type { Problem } from '@guyub/widgets/hire-local/form';
import { field, type Drawn } from '../form/fields.ts';
import { enter, summary, trap } from '../form/parts.ts';
import type { FormWords } from '../form/words.ts';
import type { Markup } from '../page.ts';

interface ApplyPageProps {
  readonly job: PublishedJob;
  readonly words: JobMoreWords;
  readonly own: FormWords;
  readonly draft: ApplicationDraft;
  readonly problems: readonly Problem[];
  readonly notice: string;
  readonly token: string;
  /** The form again. */
  readonly address: string;
  /** The job's own page. */
  readonly back: string;
}

/** What the element asks of whoever applies. */
export function applyPage(props: ApplyPageProps): Markup {
  const { job, words: w, own, draft, problems, notice, token, address, back } = props;
  const drawn: Drawn = { typed: { ...draft }, problems, optional: w.optional };
  const labels: Readonly<Record<string, string>> = {
    name: w.name,
    telephone: w.telephone,
    email: w.email,
    message: w.message,
  };
  return html`<main class="form"><p><a href="${back}">${w.back}</a></p><h1>${w.applyTitle(job.title)}</h1><p>${w.whoReads(job.employer)}</p>${summary(
    { drawn, own, title: w.problems, notice, labelOf: (name) => labels[name] ?? '' },
  )}<form method="post" action="${address}" novalidate><input type="hidden" name="form" value="${token}">${enter}
${field(drawn, 'name', { label: w.name, fills: 'name' })}
${field(drawn, 'telephone', { label: w.telephone, help: w.contactHelp, type: 'tel', fills: 'tel' })}
${field(drawn, 'email', { label: w.email, type: 'email', fills: 'email' })}
${field(drawn, 'message', { label: w.message, help: w.messageHelp, optional: true, type: 'area' })}
${trap(drawn, own)}<p class="quiet">${w.free}</p><p><button class="main" name="do" value="send">${w.send}</button></p></form></main>`;
}
