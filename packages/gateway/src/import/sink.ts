import type { Consents } from '@guyub/core';

/** One row of a workbook as a person, cleaned. Optional means: this file does not say. */
export interface ImportedPerson {
  /** Set when an earlier row of this file was the same person: this row adds a training to that id. */
  readonly id?: string;
  readonly name: string;
  readonly subdistrict?: string;
  readonly village?: string;
  readonly address?: string;
  /** ISO date. */
  readonly birthDate?: string;
  readonly gender?: 'female' | 'male';
  /** E.164. */
  readonly telephone?: string;
  readonly email?: string;
  /** The office says that a certificate was given, even when it gives no number. */
  readonly certified?: boolean;
  readonly ownsEquipment?: boolean;
  /** Pieces a week. */
  readonly capacityPerWeek?: number;
  readonly obstacles: readonly string[];
  readonly training?: ImportedTraining;
  readonly credential?: ImportedCredential;
  readonly business?: ImportedBusiness;
  readonly offerings: readonly ImportedOffering[];
  /** Absent: this file does not ask. `unknown`: it asks, and there is no clear answer. */
  readonly consents: Partial<Consents>;
  readonly matchKeys: MatchKeys;
}

export interface ImportedTraining {
  /** As the office writes it. */
  readonly name: string;
  /** Name from the curated skill list; absent when nothing there fits. */
  readonly skill?: string;
  /** Display name, `Angkatan I 2019`. */
  readonly cohort?: string;
  readonly year?: number;
  readonly start?: string;
  readonly end?: string;
  readonly organisation?: string;
  readonly partner?: string;
}

export interface ImportedCredential {
  readonly number: string;
  readonly issuer?: string;
  readonly issuerKind?: 'bnsp_lsp' | 'dinas' | 'blk' | 'mitra';
  readonly issuedOn?: string;
  readonly verificationUrl?: string;
}

interface ImportedBusiness {
  readonly name?: string;
  readonly stage: 'running' | 'starting' | 'none';
  readonly description?: string;
  /** `Mo-Fr 08:00-16:00` */
  readonly openingHours?: string[];
  /** 13 digits. */
  readonly nib?: string;
}

/** Whole rupiah. A fixed price has both ends equal; "mulai 50k" has no upper end. */
interface ImportedOffering {
  readonly name: string;
  readonly description?: string;
  /** What the price is for. */
  readonly unit?: string;
  readonly priceMin?: number;
  readonly priceMax?: number;
  readonly leadTimeDays?: number;
  readonly minimumOrder?: number;
}

/**
 * How a person is found again in a later file; plain text, never an identity number.
 * - `strong`, best first: the first key held by a person whom this file has not yet written is the match.
 * - `weak`: a match only when exactly one person holds the key, this file has not yet written that
 *   person, and the two do not have different birth dates.
 */
export interface MatchKeys {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** `changed` names the fields that the row changed, in words an officer knows. */
export interface UpsertResult {
  readonly outcome: 'new' | 'changed' | 'unchanged';
  readonly id: string;
  readonly changed: readonly string[];
}

export interface ImportTransaction {
  /** Rows in file order. A consent of `unknown` takes back an earlier yes; `withdrawn` is never undone. */
  upsert(batch: readonly ImportedPerson[]): Promise<readonly UpsertResult[]>;
}

export interface ImportSource {
  /** File name without its folder. */
  readonly name: string;
  readonly sha256: string;
  /** `kemendagri:35.27`. */
  readonly region: string;
}

export interface ImportSink {
  /** One database transaction for the whole file: in whole, or absent when `work` throws. */
  file<T>(source: ImportSource, work: (transaction: ImportTransaction) => Promise<T>): Promise<T>;
}
