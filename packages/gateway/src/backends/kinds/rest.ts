import { presets, rest, type PresetName } from '@guyub/adapters/rest';
import * as z from 'zod/mini';
import { abilities, address, mapping, secret, text } from '../options.ts';
import { kind } from './kind.ts';

const presetName = z.enum(Object.keys(presets) as [PresetName, ...PresetName[]]);

export const restKind = kind({
  options: {
    preset: presetName,
    mapping,
    resources: z.record(
      z.string(),
      z.strictObject({
        url: address,
        preset: z.optional(presetName),
        ...abilities,
      }),
    ),
    token: z.optional(secret),
    header: z.optional(text),
    scheme: z.optional(z.string()),
    userAgent: z.optional(text),
  },
  urls: ({ resources }) => Object.values(resources).map(({ url }) => url),
  make: ({ token, header, scheme, mapping: given, ...options }, { fetch, mapping: read, secret: open }) =>
    rest({
      ...(options as Omit<Parameters<typeof rest>[0], 'mapping'>),
      mapping: read(given),
      fetch,
      ...(token && {
        auth: {
          token: open(token),
          ...(header !== undefined && { header }),
          ...(scheme !== undefined && { scheme }),
        },
      }),
    }),
});
