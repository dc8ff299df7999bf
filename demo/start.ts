// What `npm start` runs: the gateway and a regency's site on one address, with the sample workbooks imported.
import { fileURLToPath } from 'node:url';
import { createLog, untilStopped } from '@guyub/gateway';
import { openDemo } from './demo.ts';
import { choosePort } from './port.ts';

const data = process.env.GUYUB_DATA ?? fileURLToPath(new URL('guyub-data', import.meta.url));
// Requests would bury the address; what goes wrong is to be seen.
const log = { ...createLog((text) => process.stderr.write(text)), request: () => {} };
const say = (line: string) => console.log(line);

try {
  const port = await choosePort(process.env.PORT, say);
  say(`Menyiapkan contoh di ${data} (pertama kali makan waktu beberapa detik)…`);
  const demo = await openDemo({ data, port, say, log });
  say('\nKoordinator meneruskan undangan dan tautan lewat kotak masuknya (berlaku 14 hari):');
  for (const { name, link } of demo.coordinators) say(`  ${name}: ${link}`);
  say(
    `\nBuka ${demo.url}\nMinta penawaran: ${demo.url}/belanja.html\nPapan kerja: ${demo.url}/papan-kerja.html\nPasang di situs Anda: ${demo.url}/builder, periksa: ${demo.url}/doctor`,
  );
  say('Semua orang di contoh ini rekaan. Berhenti: Ctrl-C.');
  await untilStopped(async () => {
    say('Menutup…');
    await demo.close();
    log.flush();
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
