export { shapes, toSearch, type Asked } from './address.ts';
export { elementNames, elements, readsOf, type ElementName, type SourceKind } from './elements.ts';
export { addressOf, kindOf, scriptOf, type Embed } from './embed.ts';
export { policyOf, writePolicy, type Places, type Policy } from './policy.ts';
export type { Setting, Snippet } from './setting.ts';
export { snippetOf, transportNames, type Transport } from './snippets.ts';
export { hostNames, hostOf, type Host, type HostName } from './hosts.ts';
export { regionId } from '../shared/region-id.ts';
