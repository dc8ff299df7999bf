import { Page } from './directory.ts';
import { until } from './until.ts';

/** A page of its own, for what a script does to a whole page. */
export class Frame {
  readonly element = document.createElement('iframe');

  constructor(markup: string) {
    this.element.src = `/page-fixture/?${new URLSearchParams({ markup })}`;
    document.body.append(this.element);
  }

  /** The directives of its policy that were broken so far: scripts/page-fixture.mjs notes them. */
  get violations(): readonly string[] {
    return (this.element.contentDocument as Document & { readonly violations: readonly string[] }).violations;
  }

  /** Its directory, once that is drawn. */
  async directory(): Promise<Page> {
    const find = () => this.element.contentDocument?.querySelector('guyub-alumni-directory');
    await until(() => find()?.shadowRoot?.querySelector('section'), 'the element never came');
    return new Page(find()!);
  }
}

/** The address of a source file, as a page would load it. */
export const script = (path: string): string => new URL(`../${path}`, import.meta.url).href;
