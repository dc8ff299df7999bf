import { css, unsafeCSS } from 'lit';
import { AlumniDirectory } from '../alumni-directory/alumni-directory.ts';
import { Finding } from '../alumni-directory/finding/finding.ts';
import { styles as finding } from '../alumni-directory/finding/finding.styles.ts';
import { styles as dialog } from '../alumni-directory/person-dialog.styles.ts';
import { nearStyles } from '../shared/near/near.styles.ts';
import { onPage } from './page-element.ts';
import { pageStyles } from './page.styles.ts';

class Directory extends AlumniDirectory {
  // Filters and marks are part of what a server draws.
  static override load = () => Promise.resolve({ Finding });

  load(): Promise<void> {
    return this.loader.load();
  }
}

export const DirectoryPage = onPage(Directory, {
  styles: [
    unsafeCSS(finding + nearStyles + dialog),
    pageStyles,
    css`@media (scripting:none){#facets,.tools label{display:block}}`,
  ],
  ready: (element: Directory) => element.load(),
});
