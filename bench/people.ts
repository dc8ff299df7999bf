import { skillList, type PublishedPerson } from '@guyub/core';

/** The same numbers each time, 0 up to 1. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

// Jahra, Jahidin and their like give each key of j-a-h-i-t another answer.
const given =
  `Halimah Rudi Sulastri Imam Dewi Moch Zainab Eko Nur Fitri Jamal Jahra Jahidin Juwita Siti Ahmad Aminah Budi Rahmat
  Wati Slamet Sri Joko Agus Yanti Hasan Umi Fatimah Ali Rina Tono Lestari Asep Ujang Neneng Euis Cecep Dadang Made
  Ketut Putu Wayan Rohani Marlina Subhan Hairul Maimunah Sahrul Badrus Misnati Suhartini Kholifah Fauzi Mulyono`.split(
    /\s+/,
  );
const family =
  `Prasetyo Kurniasih Setiawan Hasanah Wulandari Santoso Arifin Hidayat Saputra Lestari Rahayu Nugroho Susanti Wijaya
  Maulana Ramadhan Purnomo Handayani Firmansyah Anggraini Siregar Nasution Harahap Simanjuntak Effendi`.split(
    /\s+/,
  );
const places =
  `Omben Jrengik Torjun Camplong Kedungdung Robatal Ketapang Banyuates Sokobanah Sreseh Pangarengan Tambelangan
  Karang+Penang Labuan Menes Panimbang Sumur Cimanggu Dendang Nipah+Panjang Geragai Berbak Sadu Rambutan Kraksaan
  Paiton Besuk Gending Tongas Wonomerto Ambulu Wuluhan Puger Kencong Balung Rambipuji`
    .split(/\s+/)
    .map((name) => name.replace('+', ' '));
const kinds =
  'Usaha Toko Bengkel Konveksi Dapur Salon Warung Sanggar Depot Griya Rumah Mitra Berkah Jaya'.split(' ');
const offerings =
  `jahit seragam, permak celana, kebaya pengantin, cuci AC, isi freon, servis kulkas, kue basah, kue ulang tahun,
  nasi kotak, katering rapat, roti manis, pagar besi, kanopi teras, teralis jendela, ganti oli, tambal ban,
  servis motor, potong rambut, cat rambut, rias wajah, sablon kaos, spanduk, undangan nikah, pasang lampu,
  instalasi listrik rumah, panel surya, meja kursi, lemari kayu, pintu jendela, batik tulis, anyaman pandan,
  bordir nama, sulam taplak, laptop mati, jaringan kantor, foto produk, desain logo, kopi susu, bibit lele,
  telur ayam, pupuk organik, sayur hidroponik, pijat urut, cat tembok, keramik lantai, gorden rumah, sepatu kulit`.split(
    /,\s+/,
  );

/** Rare words: as in real lists, most words stand in one record or two, however long the list. */
const RARE = 60_000;
const SKEW = 0.1;

const syllables = [...'bcdfghjklmnprstwy'].flatMap((first) => [...'aeiou'].map((vowel) => first + vowel));

function rareWord(random: () => number): string {
  const rank = Math.floor(((RARE ** -SKEW - 1) * random() + 1) ** (-1 / SKEW));
  // Spread over three syllables without two ranks for one word.
  let code = (rank * 7_919 + 131) % syllables.length ** 3;
  let word = '';
  for (let n = 0; n < 3; n++) {
    word += syllables[code % syllables.length]!;
    code = Math.floor(code / syllables.length);
  }
  return word + 'nrst'.charAt(rank % 7);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Invented people, as they are published; the same ones each time, and the first of 10,000 are those of 56. */
export function people(count: number): readonly PublishedPerson[] {
  const random = numbers(20_261_122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, n) => {
    const year = 2012 + Math.floor(random() * 14);
    const hasBusiness = random() < 0.6;
    return {
      id: `p-${n}`,
      name: [pick(given), capital(rareWord(random)), ...(random() < 0.5 ? [pick(family)] : [])].join(' '),
      roles: ['graduate'],
      skills: [...new Set(Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(skillList).name))],
      subdistrict: pick(places),
      region: 'kemendagri:35.27',
      cohorts: [`Angkatan ${1 + Math.floor(random() * 8)} ${year}`],
      year,
      certified: random() < 0.7,
      hasBusiness,
      ...(hasBusiness && { businessName: `${pick(kinds)} ${capital(rareWord(random))}` }),
      offerings: Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(offerings)).map(
        (offering) => (random() < 0.5 ? `${offering} ${rareWord(random)}` : offering),
      ),
      updatedAt: new Date(Date.UTC(2026, 0, 1 + (n % 320))).toISOString(),
    };
  });
}
