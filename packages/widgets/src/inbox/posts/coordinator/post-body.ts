import type { PostMatter, SeenApplication } from '@guyub/core/jobs';
import { dateThere } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { postsCoordinatorWords } from '../../../locales/posts-coordinator-words.ts';
import { copyLink } from '../../coordinator/copy-link.ts';
import { day } from '../../dates.ts';
import { rows } from '../../request-details.ts';
import type { Room } from '../../room.ts';
import { advised, cardFacts } from '../card-facts.ts';
import { hiresInWords } from '../hires.ts';
import type { RegionLists } from '../../../shared/job-card/region-lists.ts';
import { postWords } from '../words.ts';
import { tellEmployer } from './messages.ts';

interface Props {
  readonly room: Room;
  readonly post: PostMatter;
  readonly lists: RegionLists;
  /** Its card stands in a form. */
  readonly isMending: boolean;
  /** What can be done with it, or the form of one of these. */
  readonly actions: TemplateResult;
}

/** All that an officer may know of one vacancy. Who applied is between them and the employer. */
export function postBody({ room, post, lists, isMending, actions }: Props): TemplateResult {
  const { t, level, today } = room;
  const common = postWords(room);
  const words = postsCoordinatorWords[t.language];
  const { posting, reports, applications, link } = post;
  const { card, contactName, telephone, email, refusal, status, hires, createdAt, region } = posting;
  const part = (title: string, content: unknown) =>
    html`<div class="sub" role="heading" aria-level=${level + 1}>${title}</div>${content}`;
  const sentOn = day(t, dateThere(Date.parse(createdAt), region), today);
  return html`<p class="quiet">${words.sentOn(sentOn)}</p>${
    status === 'refused' && refusal ? html`<p>${common.reason} <q>${refusal}</q></p>` : ''
  }${status === 'filled' && hires ? hiresInWords(room, hires, lists) : ''}${
    reports.length > 0 ? part(words.reported, reportList(room, post)) : ''
  }${actions}${isMending ? '' : part(common.card, html`${advised(room, post)}${cardFacts(room, post, lists.programme(card.programmeId))}`)}${part(
    words.applications,
    html`<p>${applications.length > 0 ? inNumbers(applications, words.appliedAs) : words.noApplications}</p>`,
  )}${part(
    common.contact,
    rows([
      [t.contactName, contactName],
      [common.telephone, telephone && html`<a href="tel:${telephone}">${telephone}</a>`],
      [common.email, email && html`<a href="mailto:${email}">${email}</a>`],
    ]),
  )}${
    link
      ? part(
          words.link,
          html`<p class="quiet">${words.linkHelp}</p><p class="actions"><a class="button" target="_blank" rel="noopener" href=${tellEmployer(post, link)}
            aria-label=${words.tellNamed(contactName)}>${words.tell}</a>${copyLink(room, { link, name: words.copyFor(contactName) })}</p>`,
        )
      : ''
  }`;
}

/** Newest first; a visitor's words are text. */
function reportList({ t, today }: Room, { reports, posting: { region } }: PostMatter): TemplateResult {
  const words = postsCoordinatorWords[t.language];
  return html`<ul class="told">${[...reports]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ reason, note, at }) => {
      const on = day(t, dateThere(Date.parse(at), region), today);
      return html`<li><b>${words.reportReasons[reason]}</b> <span class="quiet">${on}</span>${note ? html`<br><q>${note}</q>` : ''}</li>`;
    })}</ul>`;
}

/** `2 baru, 1 diundang` */
function inNumbers(
  applications: readonly SeenApplication[],
  as: Readonly<Record<SeenApplication['status'], string>>,
): string {
  const states = Object.keys(as) as SeenApplication['status'][];
  return states
    .map((state) => [applications.filter(({ status }) => status === state).length, as[state]] as const)
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${count} ${state}`)
    .join(', ');
}
