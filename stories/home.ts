import { registerHiring, registerSource } from '@guyub/widgets';
import '@guyub/widgets/define';
import { clientIn } from './clients.ts';
import { hiringIn } from './hiring.ts';
import { people, regions } from './people.ts';

// The page of docs can only write attributes: `source="home:sampang"`.
registerSource('home', () => clientIn('well', { people, regions }));
registerHiring('home', () => hiringIn('well'));
