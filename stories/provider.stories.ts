import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clientIn, weathers, type Weather } from './clients.ts';
import { people } from './people.ts';

interface Args {
  weather: Weather;
}

const meta: Meta<Args> = {
  title: 'Elements/Provider',
  component: 'guyub-provider',
  args: { weather: 'well' },
  argTypes: { weather: { control: 'select', options: weathers } },
  render: ({ weather }) => html`
    <guyub-provider lang="id" .client=${clientIn(weather, { people })}>
      <guyub-alumni-directory
        heading="Lulusan Sampang"
        region="kemendagri:35.27"
        page-size="3"
        layout="list"
      ></guyub-alumni-directory>
      <hr />
      <guyub-alumni-directory
        heading="Lulusan Tanjung Jabung Timur"
        region="kemendagri:15.07"
        page-size="3"
        layout="list"
      ></guyub-alumni-directory>
    </guyub-provider>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** `source` is written once; both ask the same client, and share its cache. */
export const Data: Story = {};
export const Unavailable: Story = { args: { weather: 'down' } };
