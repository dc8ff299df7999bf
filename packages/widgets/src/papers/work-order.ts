import { dateInWords, inWords, requestWords } from '@guyub/core/formats';
import { html, type TemplateResult } from 'lit';
import { agreedOn } from './agreed.ts';
import { buyerSignature } from './buyer-signature.ts';
import { blank, facts, letterhead, titled } from './heading.ts';
import type { PaperProps } from './paper-props.ts';
import { priceOrBlank, priceTable } from './price-table.ts';
import { dated, needsStamp, signatures } from './signatures.ts';

/** To be ticked with a pen. */
const choice = (text: string) => html`<span class="choice"><span class="box"></span> ${text}</span>`;

/** Surat Perintah Kerja: the parties, what for how much until when, and what happens if not. */
export function workOrderSheet(props: PaperProps): TemplateResult {
  const { matter, today } = props;
  const { request } = matter;
  const household = request.buyerKind === 'household';
  const agreed = agreedOn(props);
  const { total, supplier } = agreed;
  const supplierName = [supplier.business, supplier.name].filter(Boolean).join(', ');
  return html`<article>
    ${letterhead(request)} ${titled('Surat Perintah Kerja (SPK)')}
    <p>Pada tanggal ${dateInWords(today)} kedua pihak di bawah ini sepakat mengadakan pekerjaan berikut.</p>
    ${facts([
      [
        'Pihak pertama (pemberi kerja)',
        household ? request.buyerName : html`${request.buyerName}, diwakili oleh ${blank} selaku ${blank}`,
      ],
      ['Pihak kedua (penyedia)', supplierName || blank],
      ['Pekerjaan', request.title],
      ['Nilai', html`<b>${priceOrBlank(total)}</b>${total === undefined ? '' : ` (${inWords(total)})`}`],
      [
        'Sumber dana',
        request.budgetSource ? requestWords.id.sources[request.budgetSource] : !household && blank,
      ],
      ['Diselesaikan paling lambat', dateInWords(request.neededOn)],
    ])}
    <h2>Lingkup pekerjaan dan harga</h2>
    ${priceTable({ ...agreed, worded: false })}
    <h2>Ketentuan</h2>
    <ol>
      <li>Pihak kedua mengerjakan dan menyerahkan seluruh pekerjaan di atas dengan mutu yang disepakati.</li>
      <li>
        Pembayaran dilakukan setelah hasil pekerjaan diperiksa dan diterima: ${choice('tunai')} ${choice('transfer')},
        paling lambat <span class="blank short"></span> hari. Pajak dipungut menurut ketentuan yang berlaku.
      </li>
      <li>
        Denda keterlambatan 1/1000 (satu per seribu) dari nilai SPK untuk setiap hari terlambat:
        ${choice('disepakati')} ${choice('tidak disepakati')}.
      </li>
      <li>Perubahan lingkup, harga, atau waktu hanya berlaku bila ditulis dan ditandatangani kedua pihak.</li>
      <li>Perselisihan diselesaikan lebih dahulu dengan musyawarah.</li>
    </ol>
    <div class="closing">
      ${dated(request.subdistrict, today)}
      ${signatures([
        buyerSignature(matter, 'Pihak pertama'),
        { role: 'Pihak kedua', name: supplier.name, stamped: needsStamp(total) },
      ])}
    </div>
  </article>`;
}
