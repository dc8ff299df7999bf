/** What lets a page be shown or answered. A host may hold what a shell obeys: then the finding alone is told. */
export const allowLine = (origin: string): { readonly line?: string } =>
  /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? { line: `npm run guyub -- serve --allow-origin ${origin}` } : {};
