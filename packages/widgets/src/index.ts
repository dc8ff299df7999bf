export { AlumniDirectory } from './alumni-directory/alumni-directory.ts';
export { Provider } from './provider/provider.ts';
export { clientContext } from './shared/client-context.ts';
export { type GuyubEvents } from './shared/events.ts';
export { registerSource, type SourceResolver } from './shared/source.ts';
