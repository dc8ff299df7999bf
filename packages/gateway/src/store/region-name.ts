import { getProvinces, getRegencies } from 'idn-area-data';

/** Name of a province or regency by its Kemendagri code; the code itself where nobody knows it. */
export async function regionName(scheme: string, code: string): Promise<string> {
  if (scheme !== 'kemendagri') return code;
  const areas = code.includes('.') ? await getRegencies() : await getProvinces();
  return areas.find((area) => area.code === code)?.name ?? code;
}
