/** As addresses of the API name it; `35.27` for short. */
export const regionId = (region: string | undefined): string | undefined =>
  region && /^\d/.test(region) ? `kemendagri:${region}` : region;
