/** Counted with each answer by ours and by the scan; the other engines count none. */
export const facetFields = ['skills', 'subdistrict', 'year', 'certified', 'hasBusiness'] as const;
