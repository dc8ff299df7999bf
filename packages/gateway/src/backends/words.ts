type Found = {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
};

const forms: Readonly<Record<string, string>> = {
  string: 'tulis teks, di antara tanda kutip.',
  boolean: 'tulis true atau false.',
  array: 'tulis daftar, di antara [ dan ].',
  object: 'tulis objek, di antara { dan }.',
  record: 'tulis objek, di antara { dan }.',
};

/** What is wrong, for whoever wrote the file; never what stands there, which may be a secret in the wrong place. */
export function words({ code, input, expected, keys = [], values = [] }: Found): string {
  if (input === undefined && code !== 'unrecognized_keys') return 'belum ada; tambahkan.';
  switch (code) {
    case 'unrecognized_keys':
      return `${keys.map((key) => `"${key.slice(0, 40)}"`).join(', ')} tidak dikenal di sini. Periksa ejaannya, atau hapus.`;
    case 'invalid_value':
      return `tulis salah satu dari: ${values.map(String).join(', ')}.`;
    case 'invalid_type':
      return forms[String(expected)] ?? 'bentuknya keliru.';
    default:
      return 'isinya keliru.';
  }
}
