import type { CommunityChange, SeenCommunity } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { sheetNumber } from '../../../split/sheet-number.ts';
import { holdsIdentity } from '../../field.ts';
import type { Room } from '../../room.ts';
import { lineField } from './line-field.ts';
import { told } from './told.ts';
import { communityWords } from './words.ts';

/** Least and most of each rule, as the model has them. */
const bounds = {
  lot: [1, 1000],
  bufferDays: [0, 30],
  probationJobs: [0, 20],
  probationCap: [1, 10_000],
  answerHours: [1, 168],
  feePercent: [0, 20],
} as const;
type Rule = keyof typeof bounds;
const ruleNames = Object.keys(bounds) as Rule[];

/** What a community has agreed on: each rule with a sentence that says what it does. */
export class RulesForm {
  readonly #room: Room;
  /** What was typed, by community and field. */
  #typed: Readonly<Record<string, string>> = {};
  #wrong: Readonly<Record<string, string>> = {};
  #unchanged = false;

  constructor(room: Room) {
    this.#room = room;
  }

  render(community: SeenCommunity): TemplateResult {
    const words = communityWords(this.#room);
    const entry = this.#room.sending.about(community.id);
    return html`<details class="earlier"><summary>${words.rules}</summary><form class="panel" novalidate @submit=${(event: Event) => this.#submit(event, community)}><p>${words.rulesHelp}</p
      >${this.#field(community, 'name', words.communityName)}${ruleNames.map((rule) =>
        this.#field(community, rule, words[rule], words[`${rule}Hint`]),
      )}${entry ? told(this.#room, entry) : ''}<div role="status">${this.#unchanged ? html`<p class="quiet">${words.unchanged}</p>` : ''}</div
      >${entry && entry.state !== 'refused' ? '' : html`<p class="actions"><button class="main">${words.saveRules}</button></p>`}</form></details>`;
  }

  #field(community: SeenCommunity, field: Rule | 'name', label: string, hint?: string): TemplateResult {
    return lineField({
      id: `rule-${field}`,
      label,
      hint,
      error: this.#wrong[field],
      value: this.#value(community, field),
      numeric: field !== 'name',
      onInput: (text) => {
        this.#typed = { ...this.#typed, [`${community.id} ${field}`]: text };
        this.#wrong = {};
        this.#unchanged = false;
        this.#room.host.requestUpdate();
      },
    });
  }

  #value(community: SeenCommunity, field: Rule | 'name'): string {
    const stands = community[field];
    return (
      this.#typed[`${community.id} ${field}`] ??
      (typeof stands === 'number' ? String(stands).replace('.', ',') : stands)
    );
  }

  #submit(event: Event, community: SeenCommunity): void {
    event.preventDefault();
    const { host, focusOn, sending } = this.#room;
    this.#wrong = this.#check(community);
    const change = this.#change(community);
    const [first] = Object.keys(this.#wrong);
    this.#unchanged = !first && Object.keys(change).length === 0;
    host.requestUpdate();
    if (first) return focusOn((root) => root.querySelector<HTMLElement>(`#rule-${first}`));
    if (this.#unchanged) return;
    const title = communityWords(this.#room).rules;
    const kept = sending.put({ update: 'communities', id: community.id, change }, { title });
    void kept.then((isKept) => isKept && (this.#typed = {}));
  }

  #check(community: SeenCommunity): Readonly<Record<string, string>> {
    const words = communityWords(this.#room);
    const name = this.#value(community, 'name');
    const wrong: Record<string, string> = {};
    if (!name.trim()) wrong['name'] = words.needText;
    else if (holdsIdentity(name)) wrong['name'] = words.identity;
    for (const rule of ruleNames) {
      const value = sheetNumber(this.#value(community, rule));
      const [least, most] = bounds[rule];
      const fits = value !== undefined && value >= least && value <= most;
      if (rule === 'feePercent') {
        if (!fits) wrong[rule] = words.feeWrong;
      } else if (!fits || !Number.isInteger(value))
        wrong[rule] = words.whole(least, most.toLocaleString(this.#room.t.language));
    }
    return wrong;
  }

  #change(community: SeenCommunity): CommunityChange {
    const name = this.#value(community, 'name').trim();
    const rules = ruleNames.flatMap((rule) => {
      const value = sheetNumber(this.#value(community, rule));
      return value === community[rule] ? [] : [[rule, value] as const];
    });
    return { ...Object.fromEntries(rules), ...(name !== community.name && { name }) };
  }
}
