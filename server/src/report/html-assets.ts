/** Style and script of the page that `html.ts` prints. Both are named by their hash in the page's own policy. */

/** Colours have a contrast of at least 4.5 to 1 on their ground, by day and by night. */
export const style = `:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#56565e;--line:#c9c9d1;--ground:#fff;--block:#f4f4f7;--mark:#ffe08a;--error:#a4161a;--warning:#8a4b00;--info:#0b57a4;--hint:#56565e}
@media(prefers-color-scheme:dark){:root{--ink:#e6e6ea;--soft:#adadb6;--line:#45454d;--ground:#18181b;--block:#242429;--mark:#6b5300;--error:#ff9a9a;--warning:#f2b872;--info:#8ec5ff;--hint:#adadb6}}
body{margin:0 auto;max-width:72rem;padding:0 1.5rem 3rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
h2{font-size:1.1rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}
form{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center;padding:.75rem 0;background:var(--ground);border-bottom:1px solid var(--line)}
form[hidden]{display:none}
select,input{font:inherit;color:inherit;background:var(--block);border:1px solid var(--soft);border-radius:4px;padding:.2rem .4rem;max-width:16rem}
table{width:100%;border-collapse:collapse}
th{text-align:left;color:var(--soft);font-weight:600}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
th:nth-child(1){width:5rem}th:nth-child(2){width:5.5rem}
td:first-child{font-variant-numeric:tabular-nums}
.error,.warning,.info,.hint{font-weight:600}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.hint{color:var(--hint)}
.rule{color:var(--soft);font-size:.9em}
code,pre{font-family:ui-monospace,monospace;font-size:.9em;background:var(--block);border-radius:3px}
code{padding:0 .2em}
pre{margin:.3rem 0 0;padding:.3rem .5rem;white-space:pre-wrap}
mark{color:inherit;background:var(--mark)}
ul{margin:.3rem 0 0;padding-left:1.2rem}
[hidden]{display:none}
@media print{form{display:none}}`;

/** Runs at the end of the page. Without it the page shows everything. */
export const script = `(()=>{
const form=document.getElementById('filter'),{rule,level,file,shown}=form.elements;
const files=[...document.querySelectorAll('section')].map(at=>({at,name:at.dataset.file.toLowerCase(),rows:[...at.querySelectorAll('tbody tr')]}));
const rules=new Set(files.flatMap(({rows})=>rows.map(row=>row.dataset.rule)));
for(const id of [...rules].sort())rule.add(new Option(id,id));
const all=files.reduce((sum,{rows})=>sum+rows.length,0);
const apply=()=>{let count=0;
const part=file.value.trim().toLowerCase();
for(const {at,name,rows} of files){let some=0;
for(const row of rows){row.hidden=!(name.includes(part)&&(!rule.value||row.dataset.rule===rule.value)&&(!level.value||row.dataset.level===level.value));some+=!row.hidden}
at.hidden=some===0;count+=some}
shown.value=count+' of '+all+' findings shown'};
form.addEventListener('input',apply);
form.addEventListener('submit',event=>event.preventDefault());
form.before(document.getElementById('summary'));
form.hidden=all===0;
apply()})()`;
