import { sheet } from '@guyub/adapters/sheet';
import { createDirectClient } from '@guyub/core/direct-client';
import './cdn.ts';
import type { GuyubEvents } from './shared/events.ts';
import { registerSource } from './shared/source.ts';

// The script of a page whose data is a spreadsheet: all of cdn.ts, and how such a sheet is asked. What reads it comes beside
// the sheet. Which column is which field stands beside the page, in `guyub-sheet.json` or where the address says:
// source="sheet:https://docs.google.com/…#mapping=data/columns.json".
registerSource('sheet', (source) => {
  const url = new URL(source);
  const mapping = new URLSearchParams(url.hash.slice(1)).get('mapping') ?? 'guyub-sheet.json';
  return createDirectClient({ adapter: sheet({ url, mapping: new URL(mapping, document.baseURI) }) });
});

// Who set such a page up has no server whose log would say what is wrong with the sheet.
addEventListener('guyub-error', (event) =>
  console.error((event as CustomEvent<GuyubEvents['guyub-error']>).detail.error),
);
