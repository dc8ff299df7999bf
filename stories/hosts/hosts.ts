import { bootstrap } from './bootstrap/page.ts';
import { crowded } from './crowded/page.ts';
import type { Host } from './host.ts';
import { noScript } from './no-script/page.ts';
import { offline } from './offline/page.ts';
import { opendk } from './opendk/page.ts';
import { opensid } from './opensid/page.ts';
import { ownHostOnly } from './own-host-only/page.ts';
import { react } from './react/page.ts';
import { rtl } from './rtl/page.ts';
import { trustedTypes } from './trusted-types/page.ts';
import { wordpress } from './wordpress/page.ts';

/** Every kind of page that is tried, with what is promised there. */
export const hosts: readonly Pick<Host, 'name' | 'promise'>[] = [
  wordpress,
  opendk,
  opensid,
  bootstrap,
  react,
  trustedTypes,
  crowded,
  rtl,
  noScript,
  ownHostOnly,
  offline,
];
