import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
// Written by `pnpm manifest` from the elements' docs; it fills the tables of attributes, events and parts.
import manifest from '../packages/widgets/dist/custom-elements.json' with { type: 'json' };
import { forTables, fromManifest } from './controls.ts';

setCustomElementsManifest(forTables(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [fromManifest],
  // A dark story stands on a dark page, as it would at a host's.
  decorators: [
    (story, { args, viewMode }) => {
      if (viewMode === 'story') document.documentElement.style.colorScheme = String(args.scheme ?? 'light');
      return story();
    },
  ],
  parameters: {
    // axe leaves out the one rule of WCAG 2.2 unless it is asked.
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    options: {
      storySort: {
        order: [
          'Guyub',
          ['Beranda', 'Pasang di situs Anda', 'Pengelola situs', 'Komunitas', 'Developers'],
          'Elements',
          'Guides',
          'Papers',
        ],
      },
    },
  },
};

export default preview;
