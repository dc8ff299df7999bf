import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
// Written by `pnpm manifest` from the elements' docs; it fills the tables of attributes, events and parts.
import manifest from '../packages/widgets/dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  // A dark story stands on a dark page, as it would at a host's.
  decorators: [
    (story, { args, viewMode }) => {
      if (viewMode === 'story') document.documentElement.style.colorScheme = String(args.scheme ?? 'light');
      return story();
    },
  ],
  // axe leaves out the one rule of WCAG 2.2 unless it is asked.
  parameters: { a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } } },
};

export default preview;
