/** The government's API gateway wraps nothing: what it answers is the agency's own. Only the key goes elsewhere. */
export const splp = { header: 'AuthorizationSPLP', scheme: 'Bearer' } as const;
/** The older way: the token alone. */
export const splpKey = { header: 'APIkey', scheme: '' } as const;
