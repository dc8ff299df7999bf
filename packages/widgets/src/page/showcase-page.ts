import { Showcase } from '../showcase/showcase.ts';
import { onPage } from './page-element.ts';
import { pageStyles } from './page.styles.ts';

export const ShowcasePage = onPage(Showcase, { styles: pageStyles });
