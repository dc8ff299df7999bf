import { after, describe } from 'node:test';
import { bootstrap } from './bootstrap/page.ts';
import { visits as bootstrapVisits } from './bootstrap/visits.ts';
import { crowded } from './crowded/page.ts';
import { visits as crowdedVisits } from './crowded/visits.ts';
import { visits as offlineVisits } from './offline/visits.ts';
import { offline } from './offline/page.ts';
import { noScript } from './no-script/page.ts';
import { visits as noScriptVisits } from './no-script/visits.ts';
import { opendk } from './opendk/page.ts';
import { visits as opendkVisits } from './opendk/visits.ts';
import { opensid } from './opensid/page.ts';
import { visits as opensidVisits } from './opensid/visits.ts';
import { ownHostOnly } from './own-host-only/page.ts';
import { visits as ownHostOnlyVisits } from './own-host-only/visits.ts';
import { react } from './react/page.ts';
import { visits as reactVisits } from './react/visits.ts';
import { rtl } from './rtl/page.ts';
import { visits as rtlVisits } from './rtl/visits.ts';
import { trustedTypes } from './trusted-types/page.ts';
import { visits as trustedTypesVisits } from './trusted-types/visits.ts';
import { openZoo } from '../../demo/testing/zoo/zoo.ts';

const zoo = await openZoo();
after(() => zoo.close());

for (const [{ name }, visits] of [
  [opendk, opendkVisits],
  [opensid, opensidVisits],
  [bootstrap, bootstrapVisits],
  [crowded, crowdedVisits],
  [react, reactVisits],
  [trustedTypes, trustedTypesVisits],
  [rtl, rtlVisits],
  [noScript, noScriptVisits],
  [ownHostOnly, ownHostOnlyVisits],
  [offline, offlineVisits],
] as const)
  describe(name, () => visits(zoo));
