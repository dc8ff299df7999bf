import { DirectoryPage, JobBoardPage, ShowcasePage, type PageElement } from '@guyub/widgets/page';

/** What has pages of its own. */
export const drawnNames = ['alumni-directory', 'job-board', 'showcase'] as const;
export type DrawnName = (typeof drawnNames)[number];

interface Kind {
  readonly Element: new () => PageElement;
  /** Beside `/guyub/`. */
  readonly script: string;
  /** The same for readers of news. */
  readonly feeds?: 'jobs' | 'showcase';
  /** What visitors ask, as the form names it; `*`: more than one of them may be chosen. */
  readonly asks: readonly string[];
  /** Attributes of the element that an address may carry. */
  readonly takes: readonly string[];
  /** Of that, what has no field of its own: buttons, and what only a script can choose. */
  readonly carries: readonly string[];
  /** Names in the form whose names in a deep link are others: the page keeps the name for itself. */
  readonly renamed?: Readonly<Record<string, string>>;
}

const common = ['region', 'heading', 'page-size'];

export const kinds: Readonly<Record<DrawnName, Kind>> = {
  'alumni-directory': {
    Element: DirectoryPage,
    script: 'guyub-page.js',
    asks: [
      'q',
      'skills*',
      'province*',
      'regency*',
      'subdistrict*',
      'cohorts*',
      'certified',
      'hasBusiness',
      'sort',
      'near',
    ],
    carries: ['near'],
    takes: [...common, 'layout'],
    renamed: { regency: 'region' },
  },
  'job-board': {
    Element: JobBoardPage,
    script: 'guyub-page-job-board.js',
    feeds: 'jobs',
    asks: ['q', 'kind', 'skill', 'subdistrict', 'employmentType', 'sort', 'near'],
    carries: ['kind', 'near'],
    takes: common,
  },
  showcase: {
    Element: ShowcasePage,
    script: 'guyub-page-showcase.js',
    feeds: 'showcase',
    asks: [],
    carries: [],
    takes: [...common, 'person', 'business', 'skill'],
  },
};
