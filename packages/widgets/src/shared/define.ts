/** Two copies of a script on one page are normal: the first keeps the name. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
