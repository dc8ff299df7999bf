/** `to` presses Tab until the focus is there, `on` waits for it, `see` for a text, `press` presses a key, `type` types. */
export type Step = readonly ['to' | 'on' | 'see' | 'press' | 'type', string];

export interface Walk {
  readonly element: string;
  /** The name of its export, on the element's own page. */
  readonly story: string;
  /** The end of a sentence. */
  readonly what: string;
  readonly criteria: readonly string[];
  readonly steps: readonly Step[];
}

const keys = ['2.1.1', '2.1.2', '2.4.3'];

/** Without a mouse, from the first Tab to where the focus is afterwards. */
export const walks: readonly Walk[] = [
  {
    element: 'Alumni directory',
    story: 'Data',
    what: 'Enter opens a person, Tab stays in the dialog, Escape closes it and gives the focus back',
    criteria: keys,
    steps: [
      ['to', 'button "Siti Aminah'],
      ['press', 'Enter'],
      ['on', 'button "Tutup"'],
      ['press', 'Tab'],
      ['press', 'Tab'],
      ['on', 'button "Tutup"'],
      ['press', 'Escape'],
      ['on', 'button "Siti Aminah'],
    ],
  },
  {
    element: 'Alumni directory',
    story: 'Data',
    what: 'Enter unfolds a filter, Space ticks a box and leaves the focus on it',
    criteria: keys,
    steps: [
      ['to', 'DisclosureTriangle "Bidang pelatihan"'],
      ['press', 'Enter'],
      ['to', 'checkbox "Menjahit'],
      ['press', 'Space'],
      ['on', 'checkbox "Menjahit'],
      ['see', '38 orang'],
    ],
  },
  {
    element: 'Alumni directory',
    story: 'Phone',
    what: 'where it is narrow, Enter unfolds filters and order, and keeps the focus',
    criteria: keys,
    steps: [
      ['to', 'button "Saring'],
      ['press', 'Enter'],
      ['on', 'button "Saring'],
      ['to', 'DisclosureTriangle "Bidang pelatihan"'],
      ['to', 'combobox "Urutkan'],
    ],
  },
  {
    element: 'Alumni directory',
    story: 'Near',
    what: 'a place is typed, and chosen with an arrow and Enter',
    criteria: keys,
    steps: [
      ['to', 'combobox "Kecamatan atau desa"'],
      ['type', 'omb'],
      ['see', 'kecamatan, Kabupaten Sampang'],
      ['press', 'ArrowDown'],
      ['press', 'Enter'],
      ['see', 'Dekat Omben'],
    ],
  },
  {
    element: 'Hire local',
    story: 'Button',
    what: 'Enter opens the dialog on its title, Escape closes it and gives the focus back',
    criteria: keys,
    steps: [
      ['to', 'button "Minta penawaran'],
      ['press', 'Enter'],
      ['on', 'heading "Minta penawaran'],
      ['press', 'Tab'],
      ['on', 'button "Tutup"'],
      ['press', 'Escape'],
      ['on', 'button "Minta penawaran dari'],
    ],
  },
  {
    element: 'Showcase',
    story: 'Data',
    what: 'Enter opens a product, Escape closes it and gives the focus back',
    criteria: keys,
    steps: [
      ['to', 'button "Lainnya tentang Servis AC"'],
      ['press', 'Enter'],
      ['on', 'button "Tutup"'],
      ['press', 'Escape'],
      ['on', 'button "Lainnya tentang Servis AC"'],
    ],
  },
  {
    element: 'Showcase',
    story: 'Data',
    what: 'Space asks for a quote, Escape gives the focus back to the product',
    criteria: keys,
    steps: [
      ['to', 'button "Pesan'],
      ['press', 'Space'],
      ['on', 'heading "Minta penawaran'],
      ['press', 'Escape'],
      ['on', 'button "Pesan'],
    ],
  },
  {
    element: 'Job board',
    story: 'Data',
    what: 'Enter opens a job on its title, Escape closes it and gives the focus back',
    criteria: keys,
    steps: [
      ['to', 'button "Teknisi AC gedung"'],
      ['press', 'Enter'],
      ['on', 'heading "Teknisi AC gedung"'],
      ['press', 'Escape'],
      ['on', 'button "Teknisi AC gedung"'],
    ],
  },
  {
    element: 'Job board',
    story: 'Phone',
    what: 'where it is narrow, Enter unfolds filters and order, and keeps the focus',
    criteria: keys,
    steps: [
      ['to', 'button "Saring'],
      ['press', 'Enter'],
      ['on', 'button "Saring'],
      ['to', 'combobox "Kecamatan'],
      ['to', 'combobox "Urutkan'],
    ],
  },
  {
    element: 'Job board',
    story: 'Data',
    what: 'Space saves a job, and the focus stays',
    criteria: keys,
    steps: [
      ['to', 'button "Simpan Teknisi AC gedung"'],
      ['press', 'Space'],
      ['on', 'Teknisi AC gedung"'],
    ],
  },
  {
    element: 'Inbox',
    story: 'Data',
    what: 'Enter opens an answer on its first field, arrows choose a reason, and going back leads to the request',
    criteria: keys,
    steps: [
      ['to', 'button "Maaf, belum bisa"'],
      ['press', 'Enter'],
      ['on', 'radio "Sedang banyak pekerjaan"'],
      ['press', 'ArrowDown'],
      ['on', 'radio "'],
      ['to', 'button "Kembali"'],
      ['press', 'Enter'],
      ['on', 'article "40 kotak snack'],
    ],
  },
  {
    element: 'Inbox',
    story: 'Data',
    what: 'a price that is missing is asked for where it is to be written',
    criteria: ['2.1.1', '3.3.1', '3.3.3'],
    steps: [
      ['to', 'button "Beri harga"'],
      ['press', 'Enter'],
      ['to', 'button "Kirim harga"'],
      ['press', 'Enter'],
      ['on', 'textbox "Harga Snack box per kotak"'],
    ],
  },
  {
    element: 'Ledger',
    story: 'Data',
    what: 'Enter checks the book and the focus stays, Space unfolds the parts',
    criteria: keys,
    steps: [
      ['to', 'button "Hitung ulang"'],
      ['press', 'Enter'],
      ['see', 'Cocok: semua 15'],
      ['on', 'button "Hitung ulang"'],
      ['to', 'DisclosureTriangle "Semua bagian"'],
      ['press', 'Space'],
      ['on', 'DisclosureTriangle "Semua bagian"'],
    ],
  },
  {
    element: 'Fair split',
    story: 'Data',
    what: 'Tab leaves the field for the list of members, and saving leads on to the next order',
    criteria: keys,
    steps: [
      ['to', 'textbox "Daftar anggota"'],
      ['press', 'Tab'],
      ['on', 'button "'],
      ['to', 'button "Simpan ke buku giliran"'],
      ['press', 'Enter'],
      ['on', 'button "Mulai pesanan berikutnya"'],
    ],
  },
];
