import type { Page } from 'playwright-core';

/** How strict a village's version is: some take `data-` attributes away as well. */
export type Strictness = 'with data-' | 'without data-';

/**
 * What OpenSID makes of a dynamic widget, as AntiXSS and HTML Tidy document it: the tags that AntiXSS calls evil are taken
 * off and their text stays (frames are let through), tags that Tidy does not know lose their tags, and `on…`, `style` and
 * the like are dropped. Done by a browser's own parser.
 */
export const sanitise = (page: Page, html: string, strictness: Strictness): Promise<string> =>
  page.evaluate(
    ([text, strict]) => {
      const evil =
        'script,style,form,input,button,select,textarea,link,meta,base,object,embed,applet,audio,video,source,svg,math,noscript,title,body,frame,frameset';
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      for (const element of [...body.querySelectorAll('*')].reverse()) {
        if (element.matches(evil) || element.localName.includes('-'))
          element.replaceWith(...element.childNodes);
        for (const name of element.getAttributeNames())
          if (
            /^on|^(style|xmlns|formaction|http-equiv|content)$/.test(name) ||
            (strict === 'without data-' && name.startsWith('data-'))
          )
            element.removeAttribute(name);
      }
      return body.innerHTML;
    },
    [html, strictness] as const,
  );
