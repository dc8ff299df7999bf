import { css } from 'lit';
import { JobBoard } from '../job-board/job-board.ts';
import { onPage } from './page-element.ts';
import { pageStyles } from './page.styles.ts';

class Board extends JobBoard {
  readonly #here = this.saved.ids;

  constructor() {
    super();
    // A server knows of nothing that is saved here.
    this.saved.ids = [];
  }

  remember(): void {
    this.saved.ids = this.#here;
    this.requestUpdate();
  }
}

export const JobBoardPage = onPage(Board, {
  styles: [
    pageStyles,
    css`@media (scripting:none){#filters:not(.open),#filters:not(.open)~label{display:flex}}`,
  ],
  drawn: (element: Board) => element.remember(),
});
