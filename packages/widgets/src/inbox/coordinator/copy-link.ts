import type { TemplateResult } from 'lit';
import { copyButton } from '../../shared/copy-button.ts';
import type { Room } from '../room.ts';

/** @param name what the button is called where there are several */
export const copyLink = (
  { t, say }: Room,
  { link, name, onCopied }: { readonly link: string; readonly name: string; readonly onCopied?: () => void },
): TemplateResult =>
  copyButton({
    text: link,
    label: t.copy,
    name,
    className: 'link',
    copied: t.copied,
    byHand: t.copyFailed,
    say,
    ...(onCopied && { onCopied }),
  });
