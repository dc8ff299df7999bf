import { unsafeCSS } from 'lit';
import { base } from '../shared/tokens.styles.ts';

export const styles = unsafeCSS(`${base}
button{padding:.375em .875em;min-block-size:var(--_tap);border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas}
.link{border:0;background:none;padding-inline:.25em}
#count{font-size:1.125em;font-weight:600}
.notice,.state{border:1px solid var(--_line);border-inline-start:4px solid var(--_ink);padding:.5em 1em;margin-block:1em}
.order a{display:inline-flex;align-items:center;min-block-size:var(--_tap);font-weight:600}
ul{display:grid;gap:calc(var(--_s)*1.25) var(--_s);grid-template-columns:repeat(auto-fill,minmax(min(100%,18em),1fr));margin-block-start:1em}
.card{content-visibility:auto;contain-intrinsic-size:auto 30em;position:relative;display:flex;flex-direction:column;border:1px solid var(--_line);border-radius:var(--_r);overflow:clip}
ul.bare .card{contain-intrinsic-size:auto 15em}
.bone{min-block-size:30em;background:var(--_tint)}
.picture{display:block;inline-size:100%;block-size:auto;aspect-ratio:4/3;object-fit:cover;background:var(--_tint);color:var(--_quiet);border-block-end:1px solid var(--_line)}
.none{display:grid;place-items:center;text-align:center;padding:.5em 1em;font-size:.9375em}
.bare .none{aspect-ratio:auto}
@container guyub (max-width:37em){.none:not(.dead){aspect-ratio:auto}}
.name::first-letter{text-transform:uppercase}
.about{padding:var(--_s) 1em 0;flex:1}
.about>*+*{margin-block-start:.25em}
.name{font-size:1.125em;font-weight:700;line-height:1.3}
.price{font-weight:600}
.maker{margin-block-start:.625em}
.badge{font-size:.875em;padding:0 .5em;border:1px solid var(--_line);border-radius:var(--_r);background:var(--_tint)}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .625em;padding:.625em 1em var(--_s)}
.open::after{content:'';position:absolute;inset:0;border-radius:var(--_r)}
.open:focus-visible{outline:0}
.open:focus-visible::after{outline:3px solid var(--_ink);outline-offset:-3px}
.order,.actions .link:not(.open),.none .link{position:relative;z-index:1}
.further{display:flex;flex-wrap:wrap;align-items:center;gap:.75em;margin-block-start:1.25em}
`);
