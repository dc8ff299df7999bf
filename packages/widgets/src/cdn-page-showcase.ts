import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createTrustingClient } from '@guyub/core/trusting-client';
import { ShowcasePage } from './page/showcase-page.ts';
import { define } from './shared/define.ts';
import { registerSource } from './shared/source.ts';

// The same with a showcase. What was ordered locally is not counted here: it would come later, and move what is read.
registerSource('http', (url) => createTrustingClient({ adapter: httpAdapter({ url, fetch }) }));
define('guyub-showcase', ShowcasePage);
