import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
// Written by `pnpm manifest` from the elements' docs; it fills the tables of attributes, events and parts.
import manifest from '../packages/widgets/dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = { tags: ['autodocs'], parameters: { a11y: { test: 'error' } } };

export default preview;
