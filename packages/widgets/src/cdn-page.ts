import { httpAdapter } from '@guyub/adapters/http/adapter';
import { createTrustingClient } from '@guyub/core/trusting-client';
import { DirectoryPage } from './page/directory-page.ts';
import { define } from './shared/define.ts';
import { registerSource } from './shared/source.ts';

// The script of a page that brings its answers along, whoever has drawn it: the directory with its filters, taking over.
registerSource('http', (url) => createTrustingClient({ adapter: httpAdapter({ url, fetch }) }));
define('guyub-alumni-directory', DirectoryPage);
