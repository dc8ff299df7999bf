import { define } from '../shared/define.ts';
import { EmbedBuilder } from './embed-builder.ts';
import { previews } from './previews.ts';

// Where data is read is up to the page: `registerSource`.
EmbedBuilder.load = (element) => previews[element]();
define('guyub-embed-builder', EmbedBuilder);

export type { EmbedBuilder } from './embed-builder.ts';
