/**
 * `Rp8.500.000`, without the space that `Intl` puts in. Parts of a rupiah are rounded away: nobody can pay them.
 */
export function rupiah(amount: number): string {
  const whole = Math.round(amount);
  const digits = String(Math.abs(whole)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${whole < 0 ? '-' : ''}Rp${digits}`;
}

const ones = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const scales = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1000, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
] as const;

/** `delapan juta lima ratus ribu rupiah`, as a receipt says it (terbilang). Whole rupiah, below a thousand triliun. */
export function inWords(amount: number): string {
  const whole = Math.round(amount);
  return `${whole < 0 ? 'minus ' : ''}${numberInWords(Math.abs(whole))} rupiah`;
}

function numberInWords(n: number): string {
  if (n < 10) return ones[n]!;
  if (n === 10 || n === 11) return n === 10 ? 'sepuluh' : 'sebelas';
  if (n < 20) return `${ones[n - 10]} belas`;
  const [size, name] = scales.find(([size]) => n >= size)!;
  const many = Math.floor(n / size);
  const rest = n % size;
  // One thousand and one hundred have a word of their own; one million is "satu juta".
  const head = many === 1 && size <= 1000 ? `se${name}` : `${numberInWords(many)} ${name}`;
  return rest ? `${head} ${numberInWords(rest)}` : head;
}
