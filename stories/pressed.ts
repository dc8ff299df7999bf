/** Presses one button of an inbox after the other, by the beginning of its name, each once it is there. */
export const pressed =
  (...names: string[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const root = () => canvasElement.querySelector('guyub-inbox')?.shadowRoot;
    const find = (name: string) =>
      [...(root()?.querySelectorAll<HTMLElement>('button, summary, label') ?? [])].find(
        (found) =>
          (found.getAttribute('aria-label') ?? found.textContent).trim().startsWith(name) &&
          found.checkVisibility(),
      );
    for (const name of names) {
      while (!find(name)) await new Promise(requestAnimationFrame);
      find(name)!.click();
    }
  };
