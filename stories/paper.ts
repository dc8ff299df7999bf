import { render, type TemplateResult } from 'lit';

/** A paper as it will come out of the printer, on the screen. */
export function onPaper(sheet: TemplateResult, css: string): HTMLElement {
  const paper = document.createElement('div');
  const root = paper.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(
    `:host{box-sizing:border-box;inline-size:210mm;min-block-size:297mm;padding:14mm 18mm 16mm;background:#fff;box-shadow:0 0 8px #0005}${css}`,
  );
  root.adoptedStyleSheets = [style];
  paper.style.display = 'block';
  render(sheet, root);
  return paper;
}
