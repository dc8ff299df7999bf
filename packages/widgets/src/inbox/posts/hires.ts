import type { Hires } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import type { Room } from '../room.ts';
import type { RegionLists } from '../../shared/job-card/region-lists.ts';
import { postWords } from './words.ts';

/** Who was taken on, in numbers. */
export function hiresInWords(room: Room, hires: Hires, lists: RegionLists): TemplateResult {
  const words = postWords(room);
  return html`<p><b>${words.hired}</b></p><ul>${hires.map(
    ({ programmeId, count }) =>
      html`<li>${words.hiredLine(count, programmeId ? (lists.programme(programmeId) ?? words.unknownProgramme) : words.elsewhere)}</li>`,
  )}</ul>`;
}
