/** Two copies of a script on one page are normal: the first keeps the name. */
export function define(name: string, element: CustomElementConstructor): void {
  const known = globalThis.customElements; // not on a server
  if (known && !known.get(name)) known.define(name, element);
}
