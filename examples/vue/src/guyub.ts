import { http } from '@guyub/adapters/http';
import { httpHiring } from '@guyub/adapters/http-hiring';
import { createClient } from '@guyub/core';
import { createHiringClient } from '@guyub/core/hiring';
import { registerHiring, registerSource } from '@guyub/widgets';

// Elements know no backend: this teaches them what an address as `source` means.
registerSource('http', (url) => createClient({ adapter: http({ url }) }));
registerHiring('http', (url, token) => createHiringClient({ backend: httpHiring({ url, token }) }));

/** Where the data is. */
export const gateway: string = import.meta.env.VITE_GUYUB ?? 'https://guyub.example.go.id';
