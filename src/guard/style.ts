/** The look of the card and the pause; both follow dark mode, forced colours and reduced motion. */
export const STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
.live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet {
  --paper: #fffdf9; --ink: #22262b; --soft: #595f66; --line: #d9d4ca; --tint: #f4efe5; --accent: #8a4309; --on-accent: #ffffff; --quote: #7a3c08;
  font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 12px 40px rgb(0 0 0 / .28); padding: 0; color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  .sheet { --paper: #1f2226; --ink: #eceae6; --soft: #b4b2ad; --line: #43474d; --tint: #2a2e33; --accent: #ffb35c; --on-accent: #2a1600; --quote: #ffc98d; color-scheme: dark; }
}
dialog.sheet { width: min(560px, calc(100vw - 24px)); max-height: min(86vh, 760px); overflow: auto; scroll-padding-bottom: 76px; }
@media (max-width: 480px) { dialog.sheet { scroll-padding-bottom: 128px; } }
dialog.sheet::backdrop { background: rgb(15 17 20 / .55); }
.sheet form { padding: 20px 22px 4px; margin: 0; }
h2 { font-size: 19px; line-height: 1.3; margin: 0 0 4px; font-weight: 650; text-wrap: balance; }
h3 { font-size: 13px; margin: 14px 0 4px; color: var(--soft); font-weight: 600; }
p { margin: 0 0 8px; }
.lead, .source, .fine { color: var(--soft); }
.source, .fine { font-size: 13px; }
ul { list-style: none; margin: 14px 0; padding: 0; display: grid; gap: 10px; }
li { border: 1px solid var(--line); border-radius: 10px; padding: 10px 12px; background: var(--tint); }
q, .quote { font-weight: 600; color: var(--quote); overflow-wrap: anywhere; quotes: "\u201c" "\u201d"; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.compare { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr)); gap: 8px; margin: 0 0 10px; }
.compare > div { position: relative; border: 1px solid var(--line); border-radius: 10px; padding: 8px 12px; }
.compare > .after { border-color: var(--accent); }
.compare h3 { margin: 0 0 2px; }
.compare p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.preview { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid var(--accent); padding: 8px 12px; background: var(--tint); border-radius: 0 10px 10px 0; margin: 4px 0 0; }
mark { color: inherit; background: transparent; border-bottom: 2px dotted var(--accent); }
.more { margin: 0 0 8px; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.more .row { padding: 4px 0; }
del { color: var(--soft); text-decoration: line-through; text-decoration-thickness: 1.5px; }
ins { text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: 3px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.row.end { justify-content: flex-end; margin-top: 14px; position: sticky; bottom: 0; background: var(--paper); padding: 10px 0 14px; }
button { font: inherit; font-weight: 600; color: var(--ink); background: transparent; border: 1px solid var(--line); border-radius: 999px; padding: 8px 16px; min-height: 36px; cursor: pointer; }
summary { font-size: 13px; color: var(--soft); cursor: pointer; padding: 4px 0; }
summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
button.main { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
button.small { font-size: 13px; font-weight: 500; padding: 3px 10px; min-height: 28px; }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button:hover { text-decoration: underline; }
.card { position: fixed; inset: auto; margin: 0; width: min(380px, calc(100vw - 24px)); max-height: 70vh; overflow: auto; }
.card form { padding: 14px 16px 16px; }
.card .row { margin-top: 8px; }
.card.strip { width: auto; max-width: min(340px, calc(100vw - 24px)); }
.tell { position: fixed; inset: auto 16px 16px auto; margin: 0; max-width: 340px; padding: 12px 16px; }
.step { border: 1px solid var(--accent); border-radius: 10px; padding: 10px 12px; margin-top: 12px; }
@media (forced-colors: active) {
  .sheet, li, button { border-color: CanvasText; }
  button:focus-visible { outline-color: Highlight; }
}
`;
