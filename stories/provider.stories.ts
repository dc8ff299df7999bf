import { memory } from '@guyub/adapters/memory';
import { createClient } from '@guyub/core/client';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { people } from './people.ts';

const meta: Meta = {
  title: 'Elements/Provider',
  component: 'guyub-provider',
  render: () => html`
    <guyub-provider .client=${createClient({ adapter: memory({ people }) })}>
      <guyub-alumni-directory heading="Lulusan, lima-lima" page-size="5" layout="list"></guyub-alumni-directory>
    </guyub-provider>
  `,
};
export default meta;

export const OneClientForMany: StoryObj = {};
