/** Without what file systems refuse. */
export const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, ' ')
    .slice(0, 100)
    .trim();
