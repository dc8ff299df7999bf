import type { TemplateResult } from 'lit';
import { words as jobCardWordsInEnglish } from '../../locales/job-card-words-en.ts';
import { jobCardWords, type JobCardWords } from '../../locales/job-card-words.ts';
import { postsWords, type PostsWords } from '../../locales/posts-words.ts';
import type { OutboxEntry } from '../../shared/outbox/index.ts';
import type { Room } from '../room.ts';
import { sendingNote } from '../sending-note.ts';

/** What both sides of a vacancy read. */
export const postWords = ({ t }: Room): PostsWords => postsWords[t.language];

export const cardWords = ({ t }: Room): JobCardWords =>
  t.language === 'id' ? jobCardWords : jobCardWordsInEnglish;

/** Where a wish about a vacancy stands, in words that fit one. */
export const postNote = (room: Room, entry: OutboxEntry): TemplateResult =>
  sendingNote({ ...room, t: { ...room.t, notTakenWhy: postWords(room).notTakenWhy } }, entry);
