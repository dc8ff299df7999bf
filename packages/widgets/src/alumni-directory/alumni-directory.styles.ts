import { unsafeCSS } from 'lit';
import { base } from '../shared/tokens.styles.ts';

export const styles = unsafeCSS(`${base}
button,select,.bar input,summary{min-block-size:var(--_tap)}
button,select,.bar input{padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas}
summary,label{cursor:pointer}
summary{font-weight:600}
.link{border:0;background:none;padding-inline:.25em}
.bar{display:flex;gap:.5em;margin-block:.375em var(--_s)}
.bar input{flex:1;min-inline-size:0;appearance:none}
.bar button{background:var(--_fill);color:var(--_on);border-color:var(--_ink)}
.body{display:flex;flex-wrap:wrap;align-items:center;gap:.75em .5em}
.body>*,.main,.tools{display:contents}
.main>*,#facets,#count{flex:1 0 100%;min-inline-size:0}
.fold::after{content:' ▾'/''}
#facets{padding:0 .875em .25em;border:1px solid var(--_line);border-radius:var(--_r)}
#facets,.forms,.tools label{display:none}
details{border-block-end:1px solid var(--_line)}
summary{padding-block:calc((var(--_tap) - 1lh)/2)}
.open #facets{display:block}
.open label{display:flex;flex-wrap:wrap;align-items:center;gap:.625em}
select{flex:1 0 auto;min-inline-size:0;max-inline-size:100%}
#count{font-size:1.125em}
.notice,.state{border:1px solid var(--_line);border-inline-start:4px solid var(--_ink);padding:.5em 1em}
.cards{display:grid;gap:var(--_s);grid-template-columns:repeat(auto-fill,minmax(min(100%,17em),1fr))}
.card{content-visibility:auto;contain-intrinsic-size:auto 9em;position:relative;padding:var(--_s);border:1px solid var(--_line);border-radius:var(--_r)}
.card p{margin-block:.25em 0}
.bone{min-block-size:8.5em;background:var(--_tint)}
.card .name{all:unset;cursor:pointer;font-size:1.125em;font-weight:700;color:var(--_ink)}
.name::after{content:'';position:absolute;inset:0}
.card .name:focus-visible::after{outline:3px solid var(--_ink);outline-offset:-3px;border-radius:var(--_r)}
.badge{font-size:.875em;padding:0 .5em;border:1px solid var(--_line);border-radius:var(--_r);background:var(--_tint)}
.list{border-block-start:1px solid var(--_line)}
.list .card{border-width:0 0 1px;border-radius:0;padding-inline:0}
.badges,.further{display:flex;flex-wrap:wrap;align-items:center;gap:.5em}
@container guyub (min-width:48em){
.body{display:grid;grid-template-columns:15em 1fr;align-items:start;gap:2em}
.body>*,.main{display:block;min-inline-size:0}
.main:only-child{grid-column:1/-1}
.main>*{margin-block-end:1em}
.fold{display:none}
#facets{display:block;padding:0;border:0}
.tools,.forms,.tools label{display:flex;flex-wrap:wrap;align-items:center;gap:.75em}
.tools select{flex:none}
.tools #count{order:-1;flex:1 0 auto}
.list .card{display:grid;grid-template-columns:2fr 3fr;gap:1em}
.list p:first-child{margin:0}
}
`);
