/** Runs once, when such an element stands on the page, or a mark for one: now or later. */
export function whenPresent(name: string, run: () => unknown): void {
  const isThere = () => document.querySelector(`guyub-${name},[data-guyub=${name}]`) !== null;
  if (isThere()) return void run();
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    void run();
  });
  observer.observe(document, { childList: true, subtree: true });
}
