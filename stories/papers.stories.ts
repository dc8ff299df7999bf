import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { paperStyles } from '../packages/widgets/src/papers/paper.styles.ts';
import { agreed, baker } from '../packages/widgets/src/papers/papers.fixture.ts';
import { posterSheet } from '../packages/widgets/src/papers/poster.ts';
import { posterStyles } from '../packages/widgets/src/papers/poster.styles.ts';
import { purchaseProofSheet } from '../packages/widgets/src/papers/purchase-proof.ts';
import { receiptSheet } from '../packages/widgets/src/papers/receipt.ts';
import { requestSheet } from '../packages/widgets/src/papers/request.ts';
import { workOrderSheet } from '../packages/widgets/src/papers/work-order.ts';
import { onPaper } from './paper.ts';

const { request } = agreed.matter;
const lines = Array.from({ length: 20 }, (_, i) => ({
  name: `Kue basah jenis ke-${i + 1}, dibungkus daun, untuk tamu rapat koordinasi`,
  quantity: 10 + i,
  unit: 'kotak',
}));
const long = {
  ...agreed,
  matter: { request: { ...request, items: lines, title: 'Kue untuk rapat koordinasi lintas sektor' } },
};

/** A sheet is as wide as it is printed, on a phone too. */
const meta: Meta = { title: 'Papers/Sheets', parameters: { scrollsSideways: true } };
export default meta;
type Story = StoryObj;

export const Request: Story = { render: () => onPaper(requestSheet(agreed), paperStyles) };
export const RequestOfTwentyLines: Story = { render: () => onPaper(requestSheet(long), paperStyles) };
export const PurchaseProof: Story = { render: () => onPaper(purchaseProofSheet(agreed), paperStyles) };
export const Receipt: Story = { render: () => onPaper(receiptSheet(agreed), paperStyles) };
export const ReceiptToFillIn: Story = { render: () => onPaper(receiptSheet(long), paperStyles) };
export const WorkOrder: Story = { render: () => onPaper(workOrderSheet(agreed), paperStyles) };
export const Poster: Story = {
  render: () =>
    onPaper(
      posterSheet({
        person: {
          ...baker,
          name: 'Siti Aminah',
          roles: ['graduate'],
          skills: ['Tata boga'],
          cohorts: [],
          year: 2024,
          certified: true,
          hasBusiness: true,
          offerings: ['Snack box', 'Kue ulang tahun', 'Tumpeng'],
          region: 'kemendagri:15.07',
          updatedAt: '2026-11-20T02:00:00Z',
        },
        offerings: [],
        url: 'https://blk.contoh.go.id/etalase',
      }),
      posterStyles,
    ),
};
