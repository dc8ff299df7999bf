import type { Person } from '../model/person.ts';
import type { SeenDeal, SeenInvitation, SeenQuote, SeenRequest } from '../model/private-records.ts';

/** Who came in by a link: a graduate, the buyer of one request, the employer of one posting, or a coordinator of a region. */
export type DoorKind = 'person' | 'buyer' | 'employer' | 'coordinator';

export interface Door {
  readonly kind: DoorKind;
  readonly region: string;
  /** To greet with. */
  readonly name: string;
  /** Of the person, of the buyer's request, or of the employer's posting. */
  readonly subject: string;
}

/** As much of a person as the door may see; without a name when they are no longer shown. */
export type DeskPerson = Partial<Person> & Pick<Person, 'id'>;

/** A request with all that belongs to it and that the door may see. */
export interface Matter {
  readonly request: SeenRequest;
  readonly invitations: readonly (SeenInvitation & {
    /** The person's own page, ready to be forwarded; coordinators only. */
    readonly link?: string;
  })[];
  readonly quotes: readonly SeenQuote[];
  readonly deal?: SeenDeal;
  /** The buyer's own page, ready to be forwarded; coordinators only. */
  readonly link?: string;
  /** "Did it happen, for how much?" is to be asked at this door now. */
  readonly asks: boolean;
}

/** What waits behind a door: what needs an answer first, then newest first. */
export interface Desk {
  readonly door: Door;
  readonly matters: readonly Matter[];
  /** Everybody in those matters. */
  readonly people: readonly DeskPerson[];
  /** For the next part. */
  readonly next: string | null;
  /** ISO 8601 instant. */
  readonly asOf: string;
}
