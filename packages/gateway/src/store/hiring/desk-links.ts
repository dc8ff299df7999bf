import type { Matter } from '@guyub/core/hiring';
import type { Behind } from './behind-door.ts';

/** Links that a coordinator's desk needs, by `${kind} ${subject}`. */
export type LinksFor = (
  subjects: readonly (Behind & { readonly name?: string })[],
) => Promise<ReadonlyMap<string, string>>;

/** Whatever page a coordinator may have to forward. */
export async function withLinks(
  matters: readonly Matter[],
  linksFor: LinksFor,
  region: string,
  names: ReadonlyMap<string, string>,
): Promise<readonly Matter[]> {
  const people = matters.flatMap(({ invitations }) => invitations.map(({ personId }) => personId));
  const subject = (kind: Behind['kind']) => (id: string) => {
    const name = names.get(id);
    return { kind, region, subject: id, ...(name && { name }) };
  };
  const links = await linksFor([
    ...[...new Set(people)].map(subject('person')),
    ...matters.map(({ request }) => request.id).map(subject('buyer')),
  ]);
  const linked = <T extends object>(record: T, key: string) => {
    const link = links.get(key);
    return { ...record, ...(link && { link }) };
  };
  return matters.map((matter) => ({
    ...linked(matter, `buyer ${matter.request.id}`),
    invitations: matter.invitations.map((invitation) => linked(invitation, `person ${invitation.personId}`)),
  }));
}
