/** A table of private records, each of which is in one of these states. `version` counts the changes of the row. */
export const tableOfStates = (name: string, states: readonly string[], columns: string): string =>
  `create table ${name} (
    region text collate "C" not null, id text collate "C" not null, ${columns},
    status plain not null check (status in (${states.map((state) => `'${state}'`).join(', ')})),
    updated_at iso_instant not null, version bigint not null,
    primary key (region, id)
  )`;
