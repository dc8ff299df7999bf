import { inWords } from '@guyub/core/formats';
import { html, type TemplateResult } from 'lit';
import { agreedOn } from './agreed.ts';
import { buyerSignature } from './buyer-signature.ts';
import { blank, facts, letterhead, titled } from './heading.ts';
import type { PaperProps } from './paper-props.ts';
import { priceOrBlank, priceTable } from './price-table.ts';
import { dated, needsStamp, signatures } from './signatures.ts';

/** Kuitansi: who received how much from whom, for what; an office has three people sign it. What was paid is for a pen until both sides say it. */
export function receiptSheet(props: PaperProps): TemplateResult {
  const { matter, today } = props;
  const { request, deal } = matter;
  const agreed = agreedOn(props);
  const { total, supplier } = agreed;
  const isDone = deal?.status === 'confirmed';
  const paid = isDone ? total : undefined;
  const receiver = { role: 'Yang menerima', name: supplier.name, stamped: needsStamp(total) };
  const isPublic = request.buyerKind === 'agency' || request.buyerKind === 'village';
  return html`<article>
    ${letterhead(request)} ${titled('Kuitansi')}
    ${facts([
      ['Telah terima dari', request.buyerName],
      ['Uang sejumlah', html`<b class="amount">${paid === undefined ? blank : inWords(paid)}</b>`],
      ['Untuk pembayaran', request.title],
      ['Tahun anggaran', isPublic && today.slice(0, 4)],
      ['Kode rekening', isPublic && blank],
    ])}
    ${priceTable({ ...agreed, worded: false })}
    <div class="closing">
      <p class="sum">${priceOrBlank(paid)}</p>
      ${dated(request.subdistrict, isDone ? today : undefined)}
      ${signatures(
        isPublic
          ? [
              { role: 'Setuju dibayar', officer: true },
              { role: 'Lunas dibayar, bendahara', officer: true },
              receiver,
            ]
          : [buyerSignature(matter, 'Yang membayar'), receiver],
      )}
    </div>
  </article>`;
}
