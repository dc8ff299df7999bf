// The provider first: it must stand ready when the elements inside it look for their client.
import './provider/provider.define.ts';
import './alumni-directory/alumni-directory.define.ts';
import './inbox/inbox.define.ts';
import './hire-local/hire-local.define.ts';
import './showcase/showcase.define.ts';
import './job-board/job-board.define.ts';
import './ledger/ledger.define.ts';
import './split/fair-split.define.ts';
