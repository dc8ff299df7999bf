import { requestWords } from '@guyub/core/formats';
import { html, type TemplateResult } from 'lit';
import { agreedOn } from './agreed.ts';
import { buyerSignature } from './buyer-signature.ts';
import { blank, facts, titled } from './heading.ts';
import type { PaperProps } from './paper-props.ts';
import { priceTable } from './price-table.ts';
import { dated, needsStamp, signatures } from './signatures.ts';

/** Bukti pembelian/pembayaran: the supplier's bill, and that it was paid; before both sides say so, a pen says it. */
export function purchaseProofSheet(props: PaperProps): TemplateResult {
  const { request, deal } = props.matter;
  const isDone = deal?.status === 'confirmed';
  const agreed = agreedOn(props);
  const { name, business } = agreed.supplier;
  return html`<article>
    <header class="letterhead">
      <strong>${business ?? name ?? blank}</strong>
      ${business && name ? html`<span class="quiet">${name}</span>` : ''}
    </header>
    ${titled('Bukti Pembelian/Pembayaran')}
    ${facts([
      ['Pembeli', request.buyerName],
      ['Untuk', request.title],
      ['Sumber dana', request.budgetSource && requestWords.id.sources[request.budgetSource]],
    ])}
    ${priceTable(agreed)}
    <p>
      ${
        isDone
          ? html`Barang/jasa di atas telah diterima pembeli dengan baik dan telah dibayar <b>lunas</b>.`
          : html`Diterima pembeli tanggal: ${blank} Dibayar: Rp${blank}`
      }
    </p>
    <div class="closing">
      ${dated(request.subdistrict, isDone ? props.today : undefined)}
      ${signatures([
        buyerSignature(props.matter, 'Pembeli'),
        { role: 'Penjual', name, stamped: needsStamp(agreed.total) },
      ])}
    </div>
  </article>`;
}
