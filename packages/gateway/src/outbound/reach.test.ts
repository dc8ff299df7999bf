import assert from 'node:assert/strict';
import { test } from 'node:test';
import { may, reachOf, reachOfHost, type Reach } from './reach.ts';

const classes: Readonly<Record<Reach, Readonly<Record<string, readonly string[]>>>> = {
  public: {
    'IPv4': ['8.8.8.8', '103.10.20.30', '172.15.255.255', '172.32.0.1', '100.63.255.255', '223.255.255.254'],
    'IPv6': ['2001:4860:4860::8888', '2400:cb00::1'],
    'IPv4 in IPv6': ['::ffff:8.8.8.8', '::ffff:808:808'],
    'NAT64 to the outside': ['64:ff9b::808:808'],
  },
  private: {
    'private (RFC 1918)': ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    'this machine': ['127.0.0.1', '127.255.0.1', '::1'],
    'a provider’s (RFC 6598)': ['100.64.0.1', '100.127.255.255'],
    'private IPv6': ['fc00::1', 'fd12:3456::1'],
    'those, in IPv6': ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::FFFF:192.168.0.1'],
  },
  never: {
    'nowhere': ['0.0.0.0', '0.1.2.3', '::'],
    'the link, where clouds keep their keys': ['169.254.169.254', '169.254.0.1', 'fe80::1', 'fe80::1%eth0', '::ffff:169.254.169.254'],
    'many at once': ['224.0.0.1', '239.255.255.255', 'ff02::1', '255.255.255.255'],
    'for books': ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
    'for measuring, and kept back': ['198.18.0.1', '192.0.0.1', '192.88.99.1', '240.0.0.1', '100::1'],
    '6to4 and Teredo, whatever is in them': ['2002:7f00:1::', '2002:808:808::', '2001:0:4136:e378::'],
    'NAT64 to the inside': ['64:ff9b::7f00:1', '64:ff9b::a00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::808:808'],
    'old ways to write IPv4': ['::127.0.0.1', '::7f00:1', '::8.8.8.8', '::ffff:0:127.0.0.1'],
    'old and unused': ['fec0::1', '5f00::1', '4000::1'],
    'no address': ['', 'disnaker.example.go.id', '1.2.3.4.5', ':::'],
  },
}; // prettier-ignore

for (const [reach, kinds] of Object.entries(classes))
  for (const [what, addresses] of Object.entries(kinds))
    test(`${reach}: ${what}`, () => {
      for (const address of addresses) {
        assert.equal(reachOf(address), reach, address);
      }
    });

test('odd spellings in a URL are the address that they are', () => {
  for (const odd of [
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://127.0.0.1./',
    'http://[::1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://①②⑦.0.0.1/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://guyub.localhost/',
  ])
    assert.equal(reachOfHost(new URL(odd).hostname), 'private', odd);
  assert.equal(reachOfHost(new URL('http://[fe80::1]/').hostname), 'never');
  for (const name of [
    'disnaker.example.go.id',
    '127.0.0.1.nip.io',
    'localtest.me',
    'localhost.example.go.id',
  ])
    assert.equal(reachOfHost(name), undefined, name);
});

test('a house’s own network only where it was opened, and where nobody can be never', () => {
  const table = (['public', 'private', 'never'] as const).map((reach) => [
    may(reach, false),
    may(reach, true),
  ]);
  assert.deepEqual(table, [
    [true, true],
    [false, true],
    [false, false],
  ]);
});
