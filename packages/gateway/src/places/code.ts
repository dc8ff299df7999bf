export type Level = 'province' | 'regency' | 'district' | 'village';

/** Digits of a code without its dots, a step of the tree each. Both schemes begin with province and regency. */
const widths = {
  kemendagri: [2, 4, 6, 10],
  bps: [2, 4, 7, 10],
} as const;
const levels = ['province', 'regency', 'district', 'village'] as const;

const take = (code: string, digits: number) => {
  let end = 0;
  for (let seen = 0; end < code.length && seen < digits; end++) if (code[end] !== '.') seen++;
  return code.slice(0, end);
};

/** What a region id says of itself: `kemendagri:35.27.01` is a district of `kemendagri:35.27` in `kemendagri:35`. */
export interface Standing {
  readonly scheme: 'kemendagri' | 'bps';
  readonly code: string;
  readonly level: Level;
  readonly parent: string | undefined;
  /** Its own id where it is a regency or a province. */
  readonly regency: string;
  readonly province: string;
}

/** @param id `scheme:code`, as the model checks it */
export function standing(id: string): Standing {
  const [scheme, code] = id.split(':') as ['kemendagri' | 'bps', string];
  const digits = code.replaceAll('.', '').length;
  const index = Math.max(
    0,
    widths[scheme].findLastIndex((width) => digits >= width),
  );
  const at = (step: number) => `${scheme}:${take(code, widths[scheme][step]!)}`;
  return {
    scheme,
    code,
    level: levels[index]!,
    parent: index === 0 ? undefined : at(index - 1),
    regency: at(Math.min(index, 1)),
    province: at(0),
  };
}
