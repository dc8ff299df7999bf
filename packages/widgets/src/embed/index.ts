export { elementNames, elements, readsOf, type ElementName, type SourceKind } from './elements.ts';
export { addressOf, kindOf, scriptOf, type Embed } from './embed.ts';
export { policyOf, writePolicy, type Places, type Policy } from './policy.ts';
