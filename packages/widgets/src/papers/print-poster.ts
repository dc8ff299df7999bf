import { render } from 'lit';
import { printDocument } from '../shared/print/print-document.ts';
import { fileName } from './file-name.ts';
import { posterSheet, type PosterProps } from './poster.ts';
import { posterStyles } from './poster.styles.ts';

/** Apart from the other papers, because it brings the QR code along. */
export function printPoster(props: PosterProps): Promise<void> {
  const { person, business } = props;
  return printDocument({
    title: fileName(`Poster - ${business?.name ?? person.businessName ?? person.name}`),
    numbered: false,
    css: posterStyles,
    render: (root) => render(posterSheet(props), root),
  });
}
