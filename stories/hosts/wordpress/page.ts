import type { Host } from '../host.ts';

/** Its pages are WordPress's own: see `plugin.php`, and how a post is written in the test. */
export const wordpress: Pick<Host, 'name' | 'promise'> = {
  name: 'WordPress 6.1',
  promise:
    'In a Custom HTML block administrators and editors may save tags and scripts; what authors and contributors save keeps marks and links, and of a tag the link inside it. Whoever looks at it in the classic editor’s Visual mode saves the same: marks and links stay, the tag goes. With the loader’s line in the site each mark is its element.',
};
