/** How the page looks: on light and dark screens, and on paper. */
import { darkPaint, fontFamily, paint } from "./theme.ts";

/** The page's style sheet. It draws dark by turning each of the drawings' colours into its dark one. */
export function pageStyle(): string {
  const dark = Object.entries(darkPaint).flatMap(([light, instead]) => [
    `svg [fill="${light}"]{fill:${instead}}`,
    `svg [stroke="${light}"]{stroke:${instead}}`,
  ]);
  return `${variables("light")}
${SHEET}
@media screen and (prefers-color-scheme:dark){${variables("dark")}
${dark.join("\n")}}`;
}

function variables(scheme: "light" | "dark"): string {
  const names = ["paper", "panel", "band", "line", "faint", "muted", "ink", "strong", "alarm"] as const;
  const values = names.map(
    (name) => `--${name}:${scheme === "light" ? paint[name] : (darkPaint[paint[name]] ?? paint[name])}`,
  );
  const mark = scheme === "light" ? "#ffe58a" : "#6b5600";
  return `:root{color-scheme:${scheme};--mark:${mark};${values.join(";")}}`;
}

const SHEET = `*{box-sizing:border-box}
body{margin:0;font:15px/1.55 ${fontFamily};color:var(--ink);background:var(--paper)}
html[data-lang=vi] .w[lang=en],html[data-lang=en] .w[lang=vi]{display:none}
header,main,footer,nav{padding:0 24px;max-width:1320px;margin:0 auto}
header{padding-top:20px}
h1{font-size:24px;margin:0 0 4px}
h2{font-size:20px;margin:36px 0 12px;padding-top:8px;border-top:2px solid var(--line)}
h3{font-size:16px;margin:24px 0 8px}
h4{font-size:14px;margin:0 0 6px;font-weight:600}
p{margin:4px 0 8px;max-width:90ch}
.aside,small,cite,.notes{color:var(--muted);font-size:13px}
small{font-weight:400}
nav{position:sticky;top:0;background:var(--paper);border-bottom:1px solid var(--line);z-index:2}
nav ul{display:flex;flex-wrap:wrap;gap:2px 4px;list-style:none;margin:0;padding:8px 0}
nav a{display:block;padding:4px 10px;border-radius:6px;color:var(--strong);text-decoration:none}
nav a:hover,nav a[aria-current=true]{background:var(--band);color:var(--ink)}
.tools{display:flex;gap:10px;align-items:center;flex-wrap:wrap;margin:10px 0}
.tools input{font:inherit;padding:5px 10px;width:min(420px,100%);border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink)}
button{font:inherit;font-size:14px;padding:4px 12px;border:1px solid var(--line);border-radius:6px;background:var(--panel);color:var(--ink);cursor:pointer}
button:hover{background:var(--band)}
.filters{display:block;margin:0 0 8px}.filters summary{font-weight:400;color:var(--muted);font-size:14px}
.filters label{display:inline-flex;flex-direction:column;font-size:12px;color:var(--muted);margin:6px 10px 0 0}
.filters select,.filters input{font:inherit;font-size:14px;padding:4px 8px;min-width:150px;max-width:min(320px,86vw);border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink)}
.filtered{background:var(--band);border-radius:6px;padding:6px 12px;max-width:none;width:fit-content}
.csv,.zoom button,.top button{font-size:12px;padding:2px 9px}.csv{margin:6px 0 0}
.files a{color:var(--strong)}
.counts{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:10px;margin:0}
.counts div{background:var(--panel);border-radius:8px;padding:10px 14px;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.counts dt{color:var(--muted);font-size:13px}.counts dd{margin:0;font-size:24px;font-weight:600}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}
th{text-align:left;font-weight:600;border-bottom:2px solid var(--line);padding:6px 10px 6px 0;vertical-align:bottom}
td{border-bottom:1px solid var(--band);padding:6px 10px 6px 0;vertical-align:top;overflow-wrap:break-word}
th.number,td.number{text-align:right;font-variant-numeric:tabular-nums}td.number{white-space:nowrap}
td blockquote{min-width:220px}
blockquote{margin:0 0 6px;padding-left:10px;border-left:3px solid var(--line)}
blockquote p{margin:0}
details{margin:14px 0}summary{cursor:pointer;font-weight:600}
ul.tasks li{margin:4px 0}
figure{margin:0;overflow-x:auto}
figure svg{max-width:max(100%,1400px);height:auto;display:block}
.pair{background:var(--panel);border-radius:8px;padding:10px 14px;margin:10px 0}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:18px}
.findings li{margin:12px 0}.findings .error b{color:var(--alarm)}
.coded p{font-style:italic}
code{font-size:12px;color:var(--muted)}
footer{margin-top:40px;padding-bottom:40px;border-top:2px solid var(--line);font-size:13px;color:var(--muted)}
footer td{border:0;padding:1px 10px 1px 0}footer code{overflow-wrap:anywhere}footer table{width:auto;font-size:12px}
.scripted .open{color:var(--strong);text-decoration:underline dotted;text-underline-offset:3px;cursor:pointer}
.scripted svg [data-kind]{cursor:pointer}
.scripted svg [data-kind]:hover{opacity:.72}
[data-kind]:focus-visible{outline:2px solid var(--strong);outline-offset:2px}
.tabbed main>section:not(.current){display:none}
.tabbed main>section{scroll-margin-top:100vh}
@media screen{body:not(.tabbed) main>section{content-visibility:auto;contain-intrinsic-size:auto 900px}}
.tabbed h2{border-top:0;margin-top:16px}
.found{background:var(--panel);border-radius:8px;padding:8px 16px;margin:8px 0;max-height:60vh;overflow:auto}
.found h3{margin:10px 0 4px;font-size:14px}.found ul{list-style:none;margin:0;padding:0}.found li{padding:3px 0}
.found a{color:var(--strong);text-decoration:none;cursor:pointer}
mark{background:var(--mark);color:inherit;border-radius:2px}
dialog{width:min(1280px,96vw);height:92vh;border:1px solid var(--line);border-radius:10px;padding:0;background:var(--paper);color:var(--ink)}
dialog::backdrop{background:rgba(10,14,20,.55)}
.proof{display:flex;flex-direction:column;height:100%}
.proof>header{padding:12px 18px;border-bottom:1px solid var(--line);margin:0;max-width:none}
.proof h2{border:0;margin:0 0 4px;padding:0;font-size:17px;white-space:pre-line}
.proof .bar{display:flex;gap:8px;align-items:center;flex-wrap:wrap}.proof .bar .close{margin-left:auto}
.facts{max-width:none;display:flex;flex-wrap:wrap;gap:2px 16px;margin:6px 0 0;font-size:13px;color:var(--muted)}
.facts b{color:var(--ink);font-weight:600}
.panes{display:grid;grid-template-columns:1fr 1fr;flex:1;min-height:0}
.panes.one{grid-template-columns:1fr}
.pane{display:flex;flex-direction:column;min-height:0;border-left:1px solid var(--line)}
.pane:first-child{border-left:0}
.pane h3{margin:0;padding:8px 16px;font-size:14px;background:var(--panel)}
.pane .text{overflow:auto;padding:10px 16px;white-space:pre-wrap;overflow-wrap:anywhere;flex:1;font-size:14px}
.zoom{display:flex;gap:6px;margin:4px 0}
@media screen and (max-width:760px){.sides,.panes{grid-template-columns:1fr}.panes{grid-auto-rows:minmax(0,1fr)}main td:first-child:not(.number){min-width:190px}main th,main td{min-width:72px}td blockquote{min-width:260px}header,main,footer,nav{padding-left:14px;padding-right:14px}nav{position:static}}
@media screen and (max-width:600px){figure svg{width:100%}}
@page{size:A4;margin:14mm 12mm}
@media print{nav,.tools,.filters,.zoom,.csv,.top button,.files,dialog,.found,.divided{display:none!important}.tabbed main>section{display:block!important}
body{font-size:10pt}h2{break-before:page}section:first-of-type h2{break-before:auto}h2,h3,h4,summary{break-after:avoid}
.scroll,figure{overflow:visible}table{font-size:8.5pt}blockquote{overflow-wrap:anywhere}td blockquote{min-width:0}td:has(>blockquote){width:36%}thead{display:table-header-group}
figure,figure .drawing{break-inside:avoid}figure svg{width:auto;max-width:100%;max-height:236mm}.part{break-after:page}
tr,.pair,.findings li,.counts div{break-inside:avoid}header,main,footer{max-width:none;padding:0}.scripted .open{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible}}`;
