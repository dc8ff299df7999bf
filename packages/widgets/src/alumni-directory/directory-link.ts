import { DeepLink, type DeepLinkHost } from '../shared/deep-link.ts';
import { fromLink, toLink, type Question } from './question.ts';

/** Where a visitor is: what is asked, and who is open. */
export interface Place {
  readonly question: Question;
  readonly open: string | undefined;
}

/** The place as one parameter of the page's URL. */
export class DirectoryLink {
  readonly #link: DeepLink;

  /** @param arrive gets the place of the URL when the visitor goes back or forward */
  constructor(host: DeepLinkHost, arrive: (place: Place) => void) {
    this.#link = new DeepLink(host, () => arrive(this.read()));
  }

  /** Takes what it knows from a link that anybody may have written. */
  read(): Place {
    const params = this.#link.read();
    const [open] = /^[a-z0-9][a-z0-9-]{0,63}$/.exec(params.get('open') ?? '') ?? [];
    return { question: fromLink(params), open };
  }

  /** @param step `push`: the back button undoes it */
  write({ question, open }: Place, step: 'push' | 'replace'): void {
    const params = new URLSearchParams(toLink(question));
    if (open) params.set('open', open);
    this.#link.write(params.toString(), step);
  }
}
