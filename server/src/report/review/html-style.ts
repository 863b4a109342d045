/** Style of the clearance report, named by its hash in the page's own policy. */

/** Colours have a contrast of at least 4.5 to 1 on their ground, by day, by night and on paper. */
export const style = `:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#56565e;--line:#c9c9d1;--ground:#fff;--block:#f4f4f7;--error:#a4161a;--warning:#8a4b00;--info:#0b57a4;--hint:#56565e;--good:#1d6b34}
@media(prefers-color-scheme:dark){:root{--ink:#e6e6ea;--soft:#adadb6;--line:#45454d;--ground:#18181b;--block:#242429;--error:#ff9a9a;--warning:#f2b872;--info:#8ec5ff;--hint:#adadb6;--good:#8fd6a3}}
body{margin:0 auto;max-width:60rem;padding:0 1.5rem 3rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
h1{font-size:1.7rem;margin:1.5rem 0 .25rem}
h2{font-size:1.35rem;margin:2.5rem 0 .25rem;padding-top:1rem;border-top:2px solid var(--ink);overflow-wrap:anywhere}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:0 0 .25rem}
.path,.where,time{color:var(--soft)}
.path,.where{overflow-wrap:anywhere}
.verdict{font-weight:600}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:1rem 0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse}
th{text-align:left;color:var(--soft);font-weight:600}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td{overflow-wrap:anywhere}
td.short{overflow-wrap:break-word}
@media print,(min-width:45rem){td.short{white-space:nowrap;font-variant-numeric:tabular-nums}}
@media screen and (max-width:44.9rem){dl{display:block}dd{margin:0 0 .4rem}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr,td{display:block;border:0;padding:0}tr{padding:.5rem 0;border-bottom:1px solid var(--line)}}
.error,.warning,.info,.hint,.open,.resolved,.waived{font-weight:600}
.error,.open{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.hint,.waived{color:var(--hint)}.resolved{color:var(--good)}
code{font-family:ui-monospace,monospace;font-size:.9em;background:var(--block);border-radius:3px;padding:0 .2em}
.thread{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid var(--line);border-left-width:4px;border-radius:4px}
.thread.is-open{border-left-color:var(--error)}
blockquote{margin:.25rem 0 .5rem;padding:.25rem .75rem;background:var(--block);border-radius:3px;overflow-wrap:anywhere}
.said{list-style:none;margin:0;padding:0}
.said li+li{margin:.5rem 0 0 1.25rem}
.said p{margin:.1rem 0 0;overflow-wrap:anywhere}
ul.plain{padding-left:1.2rem;margin:.25rem 0}
ul.plain li{overflow-wrap:anywhere}
.sign{min-width:8rem}
@media print{@page{margin:18mm}body{max-width:none;padding:0;font-size:10.5pt}h2{break-before:page}main>article:first-child h2{break-before:auto}h3,h4{break-after:avoid}.thread,tr,blockquote{break-inside:avoid}:root{color-scheme:light;--ink:#000;--soft:#444;--line:#999;--ground:#fff;--block:#f1f1f1;--error:#8a1114;--warning:#6d3b00;--info:#0b4a8a;--hint:#444;--good:#165428}.thread{border-color:#999}}`;
