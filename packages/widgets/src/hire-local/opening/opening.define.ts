import { HireDialog } from './hire-dialog.ts';

// Not by `define`, which the button's script has: see hire-local.ts.
if (!customElements.get('guyub-hire-dialog')) customElements.define('guyub-hire-dialog', HireDialog);
