import { dayInWords, requestWords, rupiah } from '@guyub/core/formats';
import { html, type TemplateResult } from 'lit';
import { buyerSignature } from './buyer-signature.ts';
import { blank, facts, letterhead } from './heading.ts';
import type { PaperProps } from './paper-props.ts';
import { priceTable } from './price-table.ts';
import { dated, signatures } from './signatures.ts';

/** Permintaan penawaran: the letter in which a buyer asks for prices. A ceiling that the buyer hides stays hidden. */
export function requestSheet({ matter, today }: PaperProps): TemplateResult {
  const { request } = matter;
  const { title, items, note, subdistrict, buyerKind, budgetSource, statedCeiling } = request;
  return html`<article>
    ${letterhead(request)}
    ${dated(subdistrict, today)}
    ${facts([
      ['Nomor', buyerKind !== 'household' && blank],
      ['Hal', html`<b>Permintaan penawaran: ${title}</b>`],
    ])}
    <p class="to">Kepada Yth.<br />Penyedia setempat, bidang ${request.skill}<br />di tempat</p>
    <p>
      Dengan hormat, kami mengundang Saudara menawarkan harga untuk kebutuhan di bawah ini. Harga satuan dan jumlah
      boleh ditulis langsung pada tabel.
    </p>
    ${priceTable({ lines: items.map((item) => ({ item })), further: [] })}
    ${facts([
      ['Dibutuhkan', dayInWords(request.neededOn)],
      ['Penawaran ditunggu sampai', dayInWords(request.replyBy)],
      ['Kecamatan', subdistrict],
      ['Sumber dana', budgetSource && requestWords.id.sources[budgetSource]],
      ['Pagu', statedCeiling !== undefined && rupiah(statedCeiling)],
      ['Keterangan', note],
    ])}
    <div class="closing">
      <p>Penawaran belum mengikat sebelum disepakati kedua pihak. Atas perhatian Saudara, kami ucapkan terima kasih.</p>
      ${signatures([{ role: 'Penyedia' }, buyerSignature(matter, 'Yang meminta penawaran')])}
    </div>
  </article>`;
}
