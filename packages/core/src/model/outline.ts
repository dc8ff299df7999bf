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
}

export const outline = {
  people: {
    gated: true,
    public: 'id name roles skills subdistrict region province latitude longitude cohorts year certified hasBusiness businessName offerings awayUntil answersWithin updatedAt',
    member: 'village',
    coordinator: 'telephone email capacityPerWeek ownsEquipment obstacles',
    office: 'gender birthDate consents',
    owner: 'address',
    consent: { contact: 'telephone email' },
  },
  organisations: {
    gated: false,
    public: 'id name kind region updatedAt',
  },
  programmes: {
    gated: false,
    public: 'id name skill organisationId partner region updatedAt',
  },
  cohorts: {
    gated: false,
    public: 'id name programmeId year startDate endDate region updatedAt',
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
  },
  credentials: {
    gated: true,
    public: 'id personId name issuer issuerKind issuedOn verificationUrl region updatedAt',
    member: 'number',
    office: 'consents',
  },
  businesses: {
    gated: true,
    public: 'id personId name description areaServed openingHours foundingDate kbli photos subdistrict region province latitude longitude updatedAt',
    member: 'nib stage',
    office: 'consents',
    consent: { licence: 'nib' },
  },
  offerings: {
    gated: true,
    public: 'id personId businessId name description category unit priceMin priceMax leadTimeDays minimumOrder photos region province latitude longitude updatedAt',
    office: 'consents',
  },
  jobs: {
    gated: false,
    public: 'id kind title employer description skill isco employmentType openings payMin payMax payUnit requirements programmeId applyUrl subdistrict region validThrough filled postedOn province latitude longitude updatedAt',
  },
  regions: {
    gated: false,
    public: 'id scheme code name level parent latitude longitude updatedAt',
  },
  consents: {
    gated: true,
    office: 'id personId purpose state evidence recordedAt consents region updatedAt',
  },
} as const satisfies Record<string, OutlineOf>;
