// Written by `pnpm outline` from the schemas beside it; a test fails when they differ. Light on purpose: no Zod.
export interface OutlineOf {
  /** About a person: withheld without that person's yes. */
  readonly gated: boolean;
  /** Field names by the first audience that sees them. */
  readonly public?: string;
  readonly member?: string;
  readonly coordinator?: string;
  readonly office?: string;
  readonly owner?: string;
  /** Purpose → fields that everybody sees after the owner's yes to it. */
  readonly consent?: Readonly<Record<string, string>>;
  /** Fields that the text search looks into. */
  readonly searched?: string;
}

export const outline = {
  people: {
    gated: true,
    public: 'id name roles skills subdistrict region cohorts year certified hasBusiness businessName offerings updatedAt',
    member: 'village',
    coordinator: 'telephone email capacityPerWeek ownsEquipment obstacles',
    office: 'gender birthDate consents',
    owner: 'address',
    consent: { contact: 'telephone email' },
    searched: 'name skills subdistrict cohorts businessName offerings',
  },
  organisations: {
    gated: false,
    public: 'id name kind region updatedAt',
    searched: 'name',
  },
  programmes: {
    gated: false,
    public: 'id name skill organisationId partner region updatedAt',
    searched: 'name skill partner',
  },
  cohorts: {
    gated: false,
    public: 'id name programmeId year startDate endDate region updatedAt',
    searched: 'name',
  },
  enrolments: {
    gated: true,
    public: 'id personId cohortId region updatedAt',
    member: 'graduationDate',
    office: 'consents',
  },
  skills: {
    gated: false,
    public: 'id name isco synonyms updatedAt',
    searched: 'name synonyms',
  },
  credentials: {
    gated: true,
    public: 'id personId name issuer issuerKind issuedOn region updatedAt',
    member: 'number',
    office: 'consents',
    searched: 'name issuer',
  },
  businesses: {
    gated: true,
    public: 'id personId name subdistrict region updatedAt',
    member: 'stage',
    office: 'consents',
    searched: 'name subdistrict',
  },
  offerings: {
    gated: true,
    public: 'id personId name priceMin priceMax region updatedAt',
    office: 'consents',
    searched: 'name',
  },
  regions: {
    gated: false,
    public: 'id scheme code name updatedAt',
    searched: 'name',
  },
  consents: {
    gated: true,
    office: 'id personId purpose state evidence recordedAt consents region updatedAt',
  },
} as const satisfies Record<string, OutlineOf>;
