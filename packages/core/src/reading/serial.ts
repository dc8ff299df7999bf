const day = 86_400_000;

/** Excel counts days from 1900 with a 29 February that never was, or from 1904 on old Macs. */
export function serialToIso(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (days < 1 || days > 73_050) return undefined; // 1900 to 2099
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * day).toISOString().slice(0, 10);
}
