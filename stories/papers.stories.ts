import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render, type TemplateResult } from 'lit';
import { paperStyles } from '../packages/widgets/src/papers/paper.styles.ts';
import { agreed, baker } from '../packages/widgets/src/papers/papers.fixture.ts';
import { posterSheet } from '../packages/widgets/src/papers/poster.ts';
import { posterStyles } from '../packages/widgets/src/papers/poster.styles.ts';
import { purchaseProofSheet } from '../packages/widgets/src/papers/purchase-proof.ts';
import { receiptSheet } from '../packages/widgets/src/papers/receipt.ts';
import { requestSheet } from '../packages/widgets/src/papers/request.ts';
import { workOrderSheet } from '../packages/widgets/src/papers/work-order.ts';

/** A paper as it will come out of the printer, on the screen. */
function onPaper(sheet: TemplateResult, css = paperStyles): HTMLElement {
  const paper = document.createElement('div');
  const root = paper.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(
    `:host{box-sizing:border-box;inline-size:210mm;min-block-size:297mm;padding:14mm 18mm 16mm;background:#fff;box-shadow:0 0 8px #0005}${css}`,
  );
  root.adoptedStyleSheets = [style];
  paper.style.display = 'block';
  render(sheet, root);
  return paper;
}

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

const meta: Meta = { title: 'Papers' };
export default meta;
type Story = StoryObj;

export const Request: Story = { render: () => onPaper(requestSheet(agreed)) };
export const RequestOfTwentyLines: Story = { render: () => onPaper(requestSheet(long)) };
export const PurchaseProof: Story = { render: () => onPaper(purchaseProofSheet(agreed)) };
export const Receipt: Story = { render: () => onPaper(receiptSheet(agreed)) };
export const ReceiptToFillIn: Story = { render: () => onPaper(receiptSheet(long)) };
export const WorkOrder: Story = { render: () => onPaper(workOrderSheet(agreed)) };
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
