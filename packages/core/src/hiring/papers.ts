import * as z from 'zod/mini';
import { papers } from '../model/deal.ts';
import * as v from '../model/values.ts';

/** Which paper proves a purchase, up to which amount. The last rule has no limit. */
export const paperTable = z
  .strictObject({
    /** From when on these limits hold. */
    validFrom: v.date(),
    /** The regulation, as one would cite it. */
    source: v.line(),
    url: z.optional(z.url({ protocol: /^https$/ })),
    rules: z
      .array(z.strictObject({ paper: z.enum(papers), upTo: z.optional(v.rupiah()) }))
      .check(z.minLength(1), z.maxLength(8)),
  })
  .check(
    z.refine(
      ({ rules }) =>
        rules.at(-1)?.upTo === undefined &&
        rules.slice(0, -1).every(({ upTo }, i) => upTo !== undefined && upTo > (rules[i - 1]?.upTo ?? -1)),
      'Limits must grow, and the last rule has none.',
    ),
  );
export type PaperTable = z.infer<typeof paperTable>;
export type Paper = (typeof papers)[number];
