import { inWords, rupiah } from '@guyub/core/formats';
import { html, nothing, type TemplateResult } from 'lit';
import { figure, type Agreed, type PricedLine } from './agreed.ts';

export type PriceTableProps = Omit<Agreed, 'supplier'> & {
  /** The total in words below; not where the paper says it elsewhere. */
  readonly worded?: boolean;
};

/** Numbered lines, costs beside them and the total; empty cells are for a pen. */
export function priceTable({ lines, further, total, worded = true }: PriceTableProps): TemplateResult {
  return html`<table>
      <thead>
        <tr>
          <th class="no" scope="col">No.</th>
          <th scope="col">Uraian</th>
          <th class="number" scope="col">Banyaknya</th>
          <th class="unit" scope="col">Satuan</th>
          <th class="number money" scope="col">Harga satuan</th>
          <th class="number money" scope="col">Jumlah (Rp)</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(row)}
      </tbody>
      <tbody class="sums">
        ${further.map(
          ([name, amount]) =>
            html`<tr>
              <td colspan="5">${name}</td>
              <td class="number">${figure(amount)}</td>
            </tr>`,
        )}
        <tr class="total">
          <th colspan="5" scope="row">Jumlah seluruhnya</th>
          <td class="number">${total === undefined ? nothing : figure(total)}</td>
        </tr>
      </tbody>
    </table>
    ${total === undefined || !worded ? nothing : html`<p class="words">Terbilang: <i>${inWords(total)}</i></p>`}`;
}

const row = ({ item, price, amount }: PricedLine, i: number): TemplateResult =>
  html`<tr>
    <td class="no">${i + 1}</td>
    <td>
      ${item.name}${item.specification ? html`<span class="quiet">${item.specification}</span>` : nothing}
    </td>
    <td class="number">${item.quantity.toLocaleString('id')}</td>
    <td>${item.unit}</td>
    <td class="number">${price === undefined ? nothing : figure(price)}</td>
    <td class="number">${amount === undefined ? nothing : figure(amount)}</td>
  </tr>`;

/** For a form in which the price may still be open. */
export const priceOrBlank = (total: number | undefined): TemplateResult | string =>
  total === undefined ? html`Rp<span class="blank short"></span>` : rupiah(total);
