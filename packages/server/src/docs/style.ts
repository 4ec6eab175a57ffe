/** How the documentation looks. */
export const DOCS_STYLE = `:root{color-scheme:light dark;--ink:#1b2330;--paper:#fbfaf7;--line:#d8d4ca;--soft:#5c6470;--mark:#8a3b12}
@media (prefers-color-scheme:dark){:root{--ink:#e6e2d8;--paper:#16191e;--line:#363c46;--soft:#9aa3b0;--mark:#f0a878}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper);display:grid;grid-template-columns:12rem minmax(0,56rem);gap:0 2rem;padding:2rem}
header{grid-column:1/-1}
h1{margin:0;font-size:1.6rem}
.version{margin:.2rem 0 1.5rem;color:var(--soft)}
nav ul{list-style:none;margin:0;padding:0;position:sticky;top:1rem;line-height:2}
section>h2{border-block-end:1px solid var(--line);padding-block-end:.3rem;margin-block:2.5rem 1rem}
article{margin-block:1.5rem}
article h3{font-size:1rem;margin:0 0 .3rem;overflow-wrap:anywhere}
code{font:.9em/1.4 ui-monospace,monospace}
a{color:var(--mark)}
.method{display:inline-block;min-width:4rem;font-weight:700;color:var(--mark)}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin-block:.5rem}
td,th{border-block-start:1px solid var(--line);padding:.3rem .6rem .3rem 0;text-align:start;vertical-align:top}
th{color:var(--soft);font-weight:400}
details{margin-block:.3rem}
summary{cursor:pointer}
.problem{margin:.2rem 0;color:var(--soft);font-size:.9rem}
.content{margin-inline-start:1rem}
.type{display:block;color:var(--soft);margin-block-start:.4rem}
@media (max-width:50rem){body{display:block;padding:1rem}nav ul{position:static;columns:2}}
`;
