export { presets, type PresetName } from './presets/presets.ts';
export { splp, splpKey } from './presets/splp.ts';
export { rest } from './rest.ts';
export type { Paging, RestShape } from './shape.ts';
export type { RestOptions, RestResource } from './sources.ts';
