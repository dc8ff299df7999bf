import { css } from 'lit';

/** Added to those of the dialogs. */
export const postStyles = css`
.sub.first{margin-block-start:0}
.sub .link{font-size:.875rem;padding-inline:.5em}
.card.preview{contain-intrinsic-size:none;content-visibility:visible;max-inline-size:24em;margin-block:.5em 1em;padding-block-end:1em}
.better{display:block;padding-inline-start:1.25em}
.better li{list-style:disc}
.better .link{min-block-size:0}
#link{margin-block-end:.5em}
`;
