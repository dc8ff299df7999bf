import type { Device } from './device.ts';
import { waitingInInbox, type Moment, type Story } from './story.ts';

/** One place at which the story is cut. */
export interface Point {
  readonly name: string;
  readonly at: Moment;
  /** Also part of `npm test`. */
  readonly isQuick?: boolean;
  /** The buyer has a browser of their own, which may die. */
  readonly isAlone?: boolean;
  cut(story: Story): Promise<unknown> | void;
  /** After the button was pressed all the same. */
  mend?(story: Story): Promise<void>;
}

const requests = '**/v1/quoteRequests';
const terms = '**/v1/hiringTerms/*';
/** The script that keeps answers and sends them. */
const outbox = '**/outbox-*.js';
const sessions = '**/v1/sessions';
const quotes = '**/v1/quotes';
const deals = '**/v1/deals/*';

const requestWaits = ({ dialog }: Story): Promise<void> =>
  dialog.getByRole('paragraph').getByText('Tersimpan di perangkat ini, menunggu sinyal').waitFor();
const answerWaits = ({ page }: Device): Promise<void> => page.getByText(waitingInInbox).first().waitFor();

async function requestGoesOn(story: Story): Promise<void> {
  await requestWaits(story);
  await story.buyer.lineBack();
}
async function priceGoesOn({ graduate }: Story): Promise<void> {
  await answerWaits(graduate);
  await graduate.lineBack();
}
/** Somebody starts the gateway again; whoever waited goes on. */
const restarted = (who: 'buyer' | 'graduate') => async (story: Story) => {
  await story.gateway.afterDeath();
  await story[who].lineBack();
};

export const points: readonly Point[] = [
  {
    name: 'no line before the first word',
    at: 'form open',
    cut: ({ buyer }) => buyer.lineGone(),
    mend: requestGoesOn,
  },
  {
    name: 'page closed in the middle of the form',
    at: 'half typed',
    cut: async (story) => {
      await story.buyer.newTab();
      await story.openDialog();
      await story.dialog.getByRole('button', { name: /^Lanjutkan konsep/ }).click();
    },
  },
  {
    name: 'page closed while the request waits',
    at: 'request typed',
    isQuick: true,
    cut: ({ buyer }) => buyer.lineGone(),
    mend: async (story) => {
      await requestWaits(story);
      await story.buyer.newTab();
      await story.buyer.lineBack();
      await story.openDialog();
    },
  },
  {
    name: 'request lost on its way',
    at: 'request typed',
    cut: ({ buyer }) => buyer.lose(requests),
    mend: requestGoesOn,
  },
  {
    name: 'answer to the request lost',
    at: 'request typed',
    isQuick: true,
    cut: ({ buyer }) => buyer.loseAnswers(requests),
    mend: requestGoesOn,
  },
  {
    name: 'no puzzle to be had',
    at: 'request typed',
    cut: ({ buyer }) => buyer.lose(terms),
    mend: requestGoesOn,
  },
  {
    name: 'line gone while the puzzle is worked out',
    at: 'request typed',
    cut: ({ buyer }) => buyer.lastAnswer(terms),
    mend: requestGoesOn,
  },
  {
    name: 'page reloaded while the request is sent',
    at: 'request typed',
    cut: ({ buyer }) => buyer.keepWaiting(requests),
    mend: async (story) => {
      await story.buyer.isHeld();
      await story.buyer.page.reload();
      await story.buyer.lineBack();
      await story.openDialog();
    },
  },
  {
    name: 'battery empty while the request waits',
    at: 'request typed',
    isAlone: true,
    isQuick: true,
    cut: ({ buyer }) => buyer.lineGone(),
    mend: async (story) => {
      await requestWaits(story);
      await story.buyer.dies();
      await story.openDialog();
    },
  },
  {
    name: 'battery empty after the request has arrived and before its answer',
    at: 'request typed',
    isAlone: true,
    cut: ({ buyer }) => buyer.keepWaiting(requests),
    mend: async (story) => {
      await story.buyer.isHeld();
      await story.buyer.dies();
      await story.openDialog();
    },
  },
  {
    name: 'gateway dead before the request is committed',
    at: 'request typed',
    cut: ({ gateway }) => gateway.dieAt('insert into "quote_requests"', 'commit'),
    mend: restarted('buyer'),
  },
  {
    name: 'gateway dead after the request is committed',
    at: 'request typed',
    cut: ({ gateway }) => gateway.dieAfter('insert into "quote_requests"', 'commit'),
    mend: restarted('buyer'),
  },
  {
    name: 'gateway dead before anybody is invited',
    at: 'request typed',
    cut: ({ gateway }) => gateway.dieAt('insert into "quote_requests"', 'commit', 'pg_advisory_xact_lock'),
    mend: restarted('buyer'),
  },
  {
    name: 'gateway dead in the middle of inviting',
    at: 'request typed',
    isQuick: true,
    cut: ({ gateway }) => gateway.dieAt('insert into "invitations"', 'insert into audit'),
    mend: restarted('buyer'),
  },
  {
    name: 'answer to the opened link lost',
    at: 'link in hand',
    cut: ({ graduate }) => graduate.loseAnswers(sessions),
    mend: async ({ graduate }) => {
      await graduate.page.getByText('Belum tersambung').waitFor();
      await graduate.lineBack();
    },
  },
  {
    name: 'fresh session lost while the price waits',
    at: 'price typed',
    cut: ({ graduate }) => graduate.lose(quotes),
    mend: async ({ graduate }) => {
      await answerWaits(graduate);
      await graduate.loseAnswers(sessions);
      await graduate.page.reload();
      await graduate.isHeld();
      await graduate.lineBack();
    },
  },
  {
    name: 'a part of the script lost while the price waits',
    at: 'price typed',
    cut: ({ graduate }) => graduate.lose(quotes),
    mend: async ({ graduate }) => {
      await answerWaits(graduate);
      await graduate.loseAnswers(outbox);
      await graduate.page.reload();
      await graduate.isHeld();
      await graduate.lineBack();
    },
  },
  {
    name: 'page closed while the price waits',
    at: 'price typed',
    cut: ({ graduate }) => graduate.lineGone(),
    mend: async (story) => {
      await answerWaits(story.graduate);
      await story.graduate.newTab();
      await story.graduate.lineBack();
      await story.enter(story.graduate, story.invitation);
    },
  },
  {
    name: 'answer to the price lost',
    at: 'price typed',
    cut: ({ graduate }) => graduate.loseAnswers(quotes),
    mend: priceGoesOn,
  },
  {
    name: 'gateway dead after the price is committed',
    at: 'price typed',
    cut: ({ gateway }) => gateway.dieAfter('insert into "quotes"', 'commit'),
    mend: restarted('graduate'),
  },
  {
    name: 'gateway dead after the choice is committed',
    at: 'choice made',
    cut: ({ gateway }) => gateway.dieAfter('insert into "deals"', 'commit'),
    mend: restarted('buyer'),
  },
  {
    name: 'gateway dead after one side has confirmed',
    at: 'first answer typed',
    isQuick: true,
    cut: ({ gateway }) => gateway.dieAfter('update "deals"', 'commit'),
    mend: restarted('buyer'),
  },
  {
    name: 'answer to the last confirmation lost, and the page closed',
    at: 'second answer typed',
    cut: ({ graduate }) => graduate.loseAnswers(deals),
    mend: async (story) => {
      await answerWaits(story.graduate);
      await story.graduate.newTab();
      await story.graduate.lineBack();
      await story.enter(story.graduate, story.invitation);
    },
  },
];
