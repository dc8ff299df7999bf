import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toRequest } from './to-request.ts';

const sheets = 'https://docs.google.com/spreadsheets';
const table = `${sheets}/d/1AbC_d-E/gviz/tq`;

for (const [address, url, whole] of [
  [
    `${sheets}/d/1AbC_d-E/edit?usp=sharing#gid=7`,
    `${table}?gid=7&headers=1&tqx=out%3Ajson`,
    `${sheets}/d/1AbC_d-E/export?format=csv&gid=7`,
  ],
  [
    `${sheets}/d/1AbC_d-E/edit?gid=7#gid=7`,
    `${table}?gid=7&headers=1&tqx=out%3Ajson`,
    `${sheets}/d/1AbC_d-E/export?format=csv&gid=7`,
  ],
  [
    `${sheets}/u/1/d/1AbC_d-E/edit#gid=0&mapping=peta.json`,
    `${table}?gid=0&headers=1&tqx=out%3Ajson`,
    `${sheets}/d/1AbC_d-E/export?format=csv&gid=0`,
  ],
  [`${sheets}/d/1AbC_d-E`, `${table}?headers=1&tqx=out%3Ajson`, `${sheets}/d/1AbC_d-E/export?format=csv`],
  [
    `${table}?sheet=Warga&tq=select%20A,B&tqx=responseHandler:x`,
    `${table}?sheet=Warga&tq=select+A%2CB&headers=1&tqx=out%3Ajson`,
    undefined,
  ],
  [`${table}?tqx=out:csv&sheet=Warga`, `${table}?tqx=out:csv&sheet=Warga`, undefined],
  [`${sheets}/d/1AbC_d-E/export?format=xlsx`, `${sheets}/d/1AbC_d-E/export?format=xlsx`, undefined],
  [
    `${sheets}/d/e/2PACX-1v/pubhtml?gid=7&single=true`,
    `${sheets}/d/e/2PACX-1v/pub?gid=7&single=true&output=csv`,
    undefined,
  ],
  [`${sheets}/d/e/2PACX-1v/pub?output=tsv`, `${sheets}/d/e/2PACX-1v/pub?output=tsv`, undefined],
  ['https://contoh.example/anggota?tahun=2025#gid=1', 'https://contoh.example/anggota?tahun=2025', undefined],
] as const)
  // prettier-ignore
  test(`${address} is asked at ${url}`, () => {
    const request = toRequest(new URL(address));
    assert.equal(request.url.href, url);
    assert.equal(request.whole?.href, whole);
    assert.equal(request.google, address.startsWith(sheets));
  });
