import type {
  Absorption,
  Advice,
  PostDesk,
  PostMatter,
  SeenApplication,
  SentPosting,
} from '@guyub/core/jobs';
import * as outline from '@guyub/core/private-outline/board';
import type { JsonAnswer } from '../shared/fetch-json.ts';
import { doorOf, seen } from './seen.ts';
import { instant, list, number, objectOf, orNull, text, textIf, words } from './shape.ts';

export function fromPosts({ body }: JsonAnswer): PostDesk {
  const { door, posts, next, asOf } = objectOf(body, 'the posts');
  return {
    door: doorOf(door),
    posts: list(posts, 'posts', post),
    next: orNull(next, 'next', text),
    asOf: instant(asOf, 'asOf'),
  };
}

function post(given: unknown): PostMatter {
  const { posting, advice, applications, reports, link } = objectOf(given, 'posts');
  return {
    posting: seen(outline.postings, posting),
    advice: list(advice, 'advice', (item) => {
      const { field, weight, code } = objectOf(item, 'advice');
      const [where, how, what] = [field, weight, code].map((one) => text(one, 'advice'));
      return { field: where, weight: how, code: what } as Advice;
    }),
    applications: list(applications, 'applications', (application) =>
      seen(outline.applications, application),
    ),
    reports: list(reports, 'reports', (report) => {
      const { reason, note, at } = objectOf(report, 'reports');
      return {
        reason: text(reason, 'reports') as PostMatter['reports'][number]['reason'],
        ...(note !== undefined && { note: words(note, 'reports') }),
        at: instant(at, 'reports'),
      };
    }),
    ...textIf('link', link),
  };
}

export function fromAbsorption({ body }: JsonAnswer): Absorption {
  const { region, asOf, least, programmes } = objectOf(body, 'the absorption');
  return {
    region: text(region, 'region'),
    asOf: instant(asOf, 'asOf'),
    least: number(least, 'least'),
    programmes: list(programmes, 'programmes', (programme) => {
      const { programmeId, name, pledged, realised } = objectOf(programme, 'programmes');
      return {
        programmeId: text(programmeId, 'programmes'),
        name: words(name, 'programmes'),
        pledged: number(pledged, 'programmes'),
        realised: orNull(realised, 'programmes', number),
      };
    }),
  };
}

export function sentPosting(body: unknown): SentPosting {
  const { posting, link } = objectOf(body, 'the posting');
  return { posting: seen(outline.postings, posting), link: text(link, 'link') };
}

/** Whoever applies is told no more than that it arrived. */
export const sentApplication = (body: unknown): SeenApplication | object =>
  'id' in objectOf(body, 'the application') ? seen(outline.applications, body) : {};
