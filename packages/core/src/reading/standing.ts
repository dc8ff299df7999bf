import type { Written } from './written.ts';
import { said } from './text.ts';

/** Why somebody on the list is not shown, whatever the consent column says. */
export type Standing = 'deceased' | 'left';

const late = /^\W*(?:alm|almh|almarhum|almarhumah|meninggal(?: dunia)?|wafat|sudah meninggal)\b/i;
const gone =
  /^\W*(?:telah |sudah )?(?:mengundurkan diri|undur diri|mundur|gugur|drop ?out|do|dikeluarkan|batal(?: ikut)?)(?:\W|$)/i;
const inName =
  /\s*(?:[([]\s*(?:mengundurkan diri|undur diri|mundur|gugur|drop ?out|do|dikeluarkan|batal)\s*[)\]]|-\s*(?:mengundurkan diri|undur diri|gugur)\s*$)/i;

/** From a column of remarks. */
export function readStanding(cell: Written): Standing | undefined {
  const text = said(cell);
  if (text === undefined) return undefined;
  return late.test(text) ? 'deceased' : gone.test(text) ? 'left' : undefined;
}

/** `Budi (mengundurkan diri)` → `Budi`, and that he left. */
export function standingInName(name: string): { readonly name: string; readonly left: boolean } {
  return { name: name.replace(inName, ''), left: inName.test(name) };
}
