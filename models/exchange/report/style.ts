import { type Fonts, fontFaces, SANS, SERIF } from '#shared/charts/frame'
import { paper } from '#shared/charts/paper'

/** A text as a style sheet's string: everything but letters and figures by its number, so that none of it can act. */
const cssString = (text: string): string =>
  `"${[...text].map((each) => (/[\p{L}\p{N} ]/u.test(each) ? each : `\\${each.codePointAt(0)?.toString(16)} `)).join('')}"`

/** Rows that belong together and stay on one page; more of them would leave most of the page before them empty. */
const MOST_KEPT_ROWS = 8

/** The look of a report, on the screen and on A4. */
export const reportStyle = (fonts: Fonts, footer: string): string => `${fontFaces(fonts)}
@page{size:A4;margin:20mm 20mm 22mm;
@bottom-left{content:${cssString(footer)};font:8pt ${SANS};color:${paper['ink-soft']}}
@bottom-right{content:counter(page) " / " counter(pages);font:8pt ${SANS};color:${paper['ink-soft']}}}
*{box-sizing:border-box}
html{background:#f6f5f1;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0 auto;max-width:52rem;padding:4rem 4.5rem 5rem;background:#fff;color:${paper.ink};
font:400 15px/1.55 ${SANS};font-feature-settings:'tnum','cv05';overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
h1,h2,h3{font-family:${SERIF};font-weight:600;line-height:1.18;text-wrap:balance;break-after:avoid}
h1{font-size:2.5rem;letter-spacing:-.012em}
h2{font-size:1.45rem;margin:2.6rem 0 .9rem;padding-top:.7rem;border-top:1px solid ${paper['rule-strong']}}
h3{font-size:1.1rem;margin:1.4rem 0 .35rem}
.soft{color:${paper['ink-soft']}}
.small{font-size:.8rem;line-height:1.45}
.kicker{font-size:.75rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;color:${paper.accent}}
header{border-top:3px solid ${paper.ink};padding-top:1rem}
header h1{margin:.5rem 0 .7rem}
.lead{font:400 1.2rem/1.45 ${SERIF};white-space:pre-line;margin-bottom:.9rem}
.byline{color:${paper['ink-soft']};font-size:.87rem}
.brief{display:grid;grid-template-columns:1fr 1fr;gap:.55rem 2rem;list-style:none}
.brief li{border-left:2px solid ${paper.accent};padding-left:.8rem;font:400 1.02rem/1.35 ${SERIF};break-inside:avoid}
table{width:100%;border-collapse:collapse;font-size:.86rem;line-height:1.35}
th,td{padding:.32rem .5rem;text-align:right;vertical-align:top;font-weight:400}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
th[scope=row],thead th:first-child,td.words,th.words{text-align:left}
thead{display:table-header-group}
thead th{border-bottom:1.5px solid ${paper.ink};font-weight:600;vertical-align:bottom}
tr,tbody:not(:has(>:nth-child(${MOST_KEPT_ROWS + 1}))){break-inside:avoid}
tbody tr>*{border-bottom:1px solid ${paper.rule}}
tbody.group tr.name{break-after:avoid}
tbody.group tr.name th{padding-top:.8rem;border:0;font-weight:600}
tbody.group th.scenario{width:30%;color:${paper['ink-soft']};padding-left:.9rem}
tbody.group tr.focus>*{font-weight:600;color:${paper.ink}}
td small{display:block;font-size:.76rem;font-weight:400;color:${paper['ink-soft']};white-space:nowrap}
td small.better{color:${paper.good}}
td small.worse{color:${paper.warn}}
.changes{table-layout:fixed;overflow-wrap:anywhere}
.changes th:first-child{width:24%}
.changes td{padding-left:.15rem}
.changes td small{white-space:pre-line}
.validation th[scope=row]{width:44%}
.validation td.words{width:26%}
.validation th small,.validation td small{display:block;font-size:.76rem;font-weight:400;white-space:normal;color:${paper['ink-soft']}}
.validation b.better{color:${paper.good}}
.validation b.worse{color:${paper.warn}}
figure{margin:0 0 2rem;break-inside:avoid}
figure h3{margin-top:0;font-size:1.22rem}
figure p{font-size:.84rem;color:${paper['ink-soft']}}
figure svg{display:block;width:100%;height:auto;margin:.6rem 0 .4rem}
figure figcaption{font-size:.74rem;line-height:1.4;color:${paper['ink-soft']}}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
.pair figure h3{font-size:1rem}
.odds{margin-bottom:.6rem}
.odds td:nth-child(2){width:22%;vertical-align:middle}
.odds td:last-child{width:5rem}
.odds i{display:block;height:.6rem;background:${paper.accent};border-radius:2px}
.strip{display:flex;gap:2px;height:.7rem;margin-bottom:.5rem}
.strip span{border-radius:2px}
.limits{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;list-style:none}
.orders{background:${paper.reference}}.supply{background:${paper.warn}}
.limits i{display:inline-block;width:.6rem;height:.6rem;border-radius:2px;margin-right:.45rem}
.misses{list-style:none;display:grid;gap:.8rem}
.misses li{border-left:2px solid ${paper.warn};padding-left:.8rem;break-inside:avoid}
.misses .soft{margin-top:.2rem}
.notes{padding-left:1.1rem;display:grid;gap:.4rem}
.notes li{break-inside:avoid}
.sources{margin-top:.8rem;columns:2;column-gap:2rem;font-size:.74rem;line-height:1.4}
.sources section{margin-bottom:1rem}
.sources h3{margin:0;font-size:.9rem;line-height:1.3}
.sources .who{color:${paper['ink-soft']};margin-bottom:.3rem}
.sources li{list-style:none;break-inside:avoid;padding:.14rem 0}
.sources b{font-weight:600}
.sources mark{display:block;background:none;color:${paper.warn};font-weight:600}
.about{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;font-size:.8rem}
.about dt{color:${paper['ink-soft']}}
.about dd{overflow-wrap:anywhere}
.about+p{margin-top:.8rem}
.changes+p{margin-top:.6rem}
.changes+.changes{margin-top:1.6rem}
h2+p.small{margin-bottom:.5rem}
@media(max-width:46rem){body{padding:1.5rem 1.2rem}.brief,.sources,.pair{grid-template-columns:1fr;columns:1}}
@media print{html{background:none}body{max-width:none;padding:0;font-size:9.6pt}h1{font-size:25pt}h2{font-size:15pt;margin-top:8mm}
.brief{grid-template-columns:1fr 1fr}.sources{columns:2}}`
