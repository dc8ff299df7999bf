/** As `guyub import --region` takes it, too: `35.27` for short. */
export const regionId = (region: string | undefined): string | undefined =>
  region && /^\d/.test(region) ? `kemendagri:${region}` : region || undefined;
