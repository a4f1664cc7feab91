// Filters of a map that work together: lanes, stages, words, persons, only what has evidence; arrows walk the cards.
document.querySelectorAll('fieldset[data-table]').forEach(f=>{const t=document.getElementById(f.dataset.table);
const n=s=>new Set([...f.querySelectorAll('input[data-'+s+']')].filter(i=>!i.checked).map(i=>i.dataset[s]));
const apply=()=>{const lanes=n('lane'),stages=n('stage');t.querySelectorAll('tr[data-lane]').forEach(r=>r.hidden=lanes.has(r.dataset.lane));
t.querySelectorAll('[data-of]').forEach(c=>{const left=c.dataset.of.split(' ').filter(s=>!stages.has(s)).length;c.hidden=!left;if(left)c.colSpan=left;});
t.querySelectorAll('[data-over]').forEach(c=>c.rowSpan=Math.max(1,c.dataset.over.split(' ').filter(l=>!lanes.has(l)).length));
t.querySelectorAll('[data-under]').forEach(c=>{if(!lanes.has(c.dataset.under))c.hidden=true;});
t.classList.toggle('only',f.querySelector('input[name=only]').checked);
const w=f.querySelector('input[type=search]').value.trim().toLowerCase();let shown=0;
t.querySelectorAll('.card').forEach(c=>{const off=!!w&&!c.textContent.toLowerCase().includes(w);c.classList.toggle('away',off);shown+=off?0:1;});
f.querySelector('output').textContent=w?shown:'';};
f.addEventListener('input',apply);});
const p=document.querySelector('fieldset.personas');if(p)p.addEventListener('input',()=>{const off=new Set([...p.querySelectorAll('input')].filter(i=>!i.checked).map(i=>i.value));
document.querySelectorAll('section[data-persona]').forEach(s=>s.hidden=off.has(s.dataset.persona));});
document.addEventListener('keydown',e=>{const c=e.target.closest&&e.target.closest('.card');if(!c)return;
const s={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]}[e.key];if(!s)return;e.preventDefault();
const all=[...c.closest('table').querySelectorAll('.card')].filter(x=>x.offsetParent);const at=c.getBoundingClientRect();let best=null,least=1e9;
all.forEach(x=>{if(x===c)return;const r=x.getBoundingClientRect(),dx=r.left-at.left,dy=r.top-at.top,go=s[0]*dx+s[1]*dy,side=Math.abs(s[0]*dy)+Math.abs(s[1]*dx);
if(go>4&&go+2*side<least){least=go+2*side;best=x;}});if(best){best.focus();}});
