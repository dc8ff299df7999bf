type Field = HTMLInputElement | HTMLSelectElement;

/**
 * What a visitor wrote, ticked and chose before the script came.
 *
 * @returns does it again, for the script to hear of it
 */
export function writtenIn(root: ParentNode): () => void {
  const again = [...root.querySelectorAll<Field>('input,select')].flatMap((field) => {
    if (field instanceof HTMLSelectElement) {
      const { value } = field;
      const first = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
      return value === first?.value ? [] : [() => choose(field, value)];
    }
    if (field.type === 'checkbox') return field.checked === field.defaultChecked ? [] : [() => field.click()];
    const { value } = field;
    return value === field.defaultValue ? [] : [() => write(field, value)];
  });
  return () => again.forEach((act) => act());
}

function write(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function choose(field: HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
