/** Presses one button after the other, by the beginning of its name or else by a part of it, each once it is there. */
export const pressed =
  (...names: string[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const roots = () =>
      [...canvasElement.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const find = (name: string) => {
      const seen = roots()
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary, label')])
        .filter((found) => found.checkVisibility())
        .map((found) => [found, (found.getAttribute('aria-label') ?? found.textContent).trim()] as const);
      return (seen.find(([, text]) => text.startsWith(name)) ??
        seen.find(([, text]) => text.includes(name)))?.[0];
    };
    for (const name of names) {
      while (!find(name)) await new Promise(requestAnimationFrame);
      find(name)!.click();
    }
  };
