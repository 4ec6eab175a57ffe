/** The look of the page. No font, image or file is fetched; it prints in black on A4; status shows by form before colour. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fffefb;--ink:#1a1a18;--faint:#66645e;--line:#d9d6cc;--link:#0b4f6c;--open:#8a5a00;--gone:#9b1c1c;--mark:#f4ecd2}
@media (prefers-color-scheme:dark){:root{--paper:#161614;--ink:#ecebe4;--faint:#a09d93;--line:#3a3935;--link:#8cc4dc;--open:#e0b050;--gone:#f09a9a;--mark:#3b3620}}
*{box-sizing:border-box}
html{font:400 17px/1.6 "Noto Sans Arabic","IBM Plex Sans Arabic","Segoe UI",Tahoma,"Noto Sans",system-ui,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-variant-numeric:tabular-nums}
main,header,footer{max-width:46rem;margin:0 auto;padding:0 16px}
header{width:calc(100% - 32px);max-width:calc(46rem - 32px);padding:40px 0 16px;border-block-end:2px solid var(--ink)}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 8px}
h2{font-size:1.05rem;margin:40px 0 8px;padding-block-start:8px;border-block-start:1px solid var(--ink);letter-spacing:.01em}
header p{margin:0;color:var(--faint)}
ul{list-style:none;margin:0;padding:0}
section>ul>li{padding-block:8px;border-block-end:1px solid var(--line)}
section>ul>li:last-child{border:0}
li>ul{padding-inline-start:24px;font-size:.92rem;line-height:1.55}
li>ul>li{padding-block:2px}
li.note{color:var(--faint);font-size:.88rem}
a{color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.faint{color:var(--faint)}
.figure{font-weight:700;white-space:normal}
.words{font-weight:400}
.superseded>.line .figure,.figure.superseded{font-weight:300}
.figure.disputed{text-decoration:underline double;text-decoration-color:var(--open)}
.figure.retracted{text-decoration:line-through;text-decoration-color:var(--gone);text-decoration-thickness:2px}
.figure.unconfirmed{text-decoration:underline dotted;text-decoration-thickness:2px}
.status{display:inline-block;padding:0 .5em;font-size:.8rem;line-height:1.5;border:1px solid currentColor;border-radius:2px}
.status.disputed{color:var(--open);border-style:double;border-width:3px}
.status.retracted{color:var(--gone);text-decoration:line-through}
.status.unconfirmed{border-style:dotted;border-width:2px}
.status.superseded{color:var(--faint);border-color:var(--line)}
.last>ul>li{font-size:1.05rem}
article{margin-block:24px 40px}
article h3{font-size:1.1rem;margin:0;line-height:1.4}
article .meta{color:var(--faint);font-size:.88rem;margin:0 0 12px}
.text{white-space:pre-wrap;overflow-wrap:anywhere;font:400 1.06rem/1.8 "Noto Naskh Arabic","Amiri","Scheherazade New","Noto Serif",Georgia,serif;max-width:38rem}
mark{background:none;color:inherit;border-block-end:2px solid var(--line)}
mark a{color:inherit;text-decoration:none}
mark.claim{border-block-end-color:var(--link)}
.anchor:target+mark,.anchor:target+.anchor+mark,.anchor:target+.anchor+.anchor+mark{background:var(--mark);outline:2px solid var(--link)}
li:target{background:var(--mark)}
footer{padding-block:24px;color:var(--faint);font-size:.85rem}
@media print{
@page{size:A4;margin:18mm 16mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#333}}
@page arabic{@bottom-center{content:counter(page,arabic-indic) " / " counter(pages,arabic-indic)}}
body:lang(ar){page:arabic}
:root{--paper:#fff;--ink:#000;--faint:#333;--line:#999;--link:#000;--open:#000;--gone:#000;--mark:#fff}
html{font-size:11pt}
main,header,footer{max-width:none;padding:0}
header{width:auto;padding-block:0 8px}
h2,h3{break-after:avoid}
li>ul>li,section>ul>li:not(:has(>ul>li:nth-child(6))){break-inside:avoid}
a{text-decoration:none}
.figure.disputed{text-decoration:underline double}.figure.retracted{text-decoration:line-through}.figure.unconfirmed{text-decoration:underline dotted}
}`.trim();
