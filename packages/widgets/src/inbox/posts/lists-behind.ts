import { RegionLists } from '../../shared/job-card/region-lists.ts';
import { loadSource } from '../../shared/lazy-source.ts';
import { clientFor } from '../../shared/source.ts';
import type { Room } from '../room.ts';

/** The lists of the region behind a door. */
export const listsBehind = (room: Room): RegionLists =>
  new RegionLists(room.host, {
    region: () => room.desk.door.region,
    client: async () => {
      const { source } = room;
      await loadSource(source);
      return clientFor(source);
    },
  });
