interface File {
  readonly integrity: string;
  readonly imports?: readonly string[];
  /** Hash of the list of what it may import later, `guyub.parts.json`. */
  readonly parts?: string;
}
type Files = Readonly<Record<string, File>>;

/** Not in TypeScript's library. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(name: string): string },
  ): { createScriptURL(name: string): string };
}

const refused = (address: string) => `${address} is missing, blocked or changed`;

/** The scripts beside the loader, each loaded once. With `data-manifest` only files that the list of that hash holds. */
export class Scripts {
  readonly #tag: HTMLScriptElement;
  readonly #complain: (reason: unknown) => void;
  readonly #address: (name: string) => string;
  readonly #loading = new Map<string, Promise<boolean>>();
  readonly #fitting = new Map<string, Promise<unknown>>();
  #files: Files | undefined;
  #listed: Promise<{ readonly files: Files }> | undefined;

  /** @throws where the policy of the page does not know `guyub-loader` */
  constructor(tag: HTMLScriptElement, complain: (reason: unknown) => void) {
    this.#tag = tag;
    this.#complain = complain;
    const address = (name: string) => new URL(name, tag.src).href;
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('guyub-loader', { createScriptURL: address });
    this.#address = policy ? (name) => policy.createScriptURL(name) : address;
  }

  /** Whether it came; once for each name, it is said where it did not. */
  load(name: string): Promise<boolean> {
    let loading = this.#loading.get(name);
    if (!loading) {
      loading = this.#load(name).then(
        () => true,
        (reason: unknown) => {
          this.#complain(reason);
          return false;
        },
      );
      this.#loading.set(name, loading);
    }
    return loading;
  }

  /** Before a part is imported, because `import()` takes no hash: it and all that it needs are there and fit. */
  readonly part = async (name: string): Promise<void> => {
    // What the list does not have is asked for by a script that the page has loaded itself.
    if (!this.#files?.[name]) return;
    const needed = new Set([name]);
    for (const one of needed) this.#file(one)?.imports?.forEach((other) => needed.add(other));
    await Promise.all([...needed].map((one) => this.#fits(one)));
  };

  /** What a browser has preloaded is what it imports. What was refused it would fetch again, and not compare. */
  #fits(name: string): Promise<unknown> {
    let fitting = this.#fitting.get(name);
    if (!fitting) {
      const link = this.#element('link', this.#file(name));
      link.rel = 'modulepreload';
      link.href = String(this.#address(name));
      // Without that, a browser checks scripts and not their parts.
      fitting = Promise.resolve(link.relList.supports(link.rel) && this.#added(link, link.href));
      this.#fitting.set(name, fitting);
    }
    return fitting;
  }

  async #load(name: string): Promise<void> {
    const { manifest } = this.#tag.dataset;
    if (manifest) this.#files ??= (await (this.#listed ??= this.#list('manifest.json', manifest))).files;
    const file = this.#file(name);
    if (file) {
      const parts = file.parts && this.#list<Files>(`${name}on`, file.parts);
      Object.assign(this.#files!, (await Promise.all([parts, this.part(name)]))[0]);
    }
    const script = this.#element('script', file);
    script.type = 'module';
    script.src = this.#address(name);
    await this.#added(script, script.src);
  }

  #added(element: HTMLLinkElement | HTMLScriptElement, address: string): Promise<unknown> {
    return new Promise((loaded, failed) => {
      element.onload = loaded;
      element.onerror = () => {
        const reason = refused(address);
        this.#complain(reason);
        failed(reason);
      };
      document.head.append(element);
    });
  }

  /** The browser compares: also on http, where a page is given no hashes. */
  async #list<T>(name: string, integrity: string): Promise<T> {
    const address = new URL(name, this.#tag.src).href;
    try {
      return await (await fetch(address, { integrity })).json();
    } catch {
      throw refused(address);
    }
  }

  #file(name: string): File | undefined {
    const file = this.#files?.[name];
    if (this.#files && !file) throw `${name} is not in manifest.json`;
    return file;
  }

  #element<T extends 'link' | 'script'>(name: T, file: File | undefined): HTMLElementTagNameMap[T] {
    const element: HTMLLinkElement | HTMLScriptElement = document.createElement(name);
    element.crossOrigin = 'anonymous';
    element.nonce = this.#tag.nonce;
    if (file) element.integrity = file.integrity;
    return element as HTMLElementTagNameMap[T];
  }
}
