// How the component looks; every part can be styled from outside with ::part(…), the colours with the custom properties.

export const STYLE = `
:host {
  --_text: var(--govinfo-text, #1f2328);
  --_muted: var(--govinfo-muted, #59636e);
  --_surface: var(--govinfo-surface, #ffffff);
  --_line: var(--govinfo-line, #d1d9e0);
  --_accent: var(--govinfo-accent, #0b5cad);
  --_error: var(--govinfo-error, #b3261e);
  --_warning: var(--govinfo-warning, #7d4e00);
  --_info: var(--govinfo-info, #0b5cad);
  --_ok: var(--govinfo-ok, #1a6b34);
  display: block;
  color: var(--_text);
  font: 14px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
:host([hidden]) { display: none; }
@media (prefers-color-scheme: dark) {
  :host {
    --_text: var(--govinfo-text, #e6edf3);
    --_muted: var(--govinfo-muted, #a3adb8);
    --_surface: var(--govinfo-surface, #161b22);
    --_line: var(--govinfo-line, #3d444d);
    --_accent: var(--govinfo-accent, #79b8ff);
    --_error: var(--govinfo-error, #ff9a92);
    --_warning: var(--govinfo-warning, #f0c15a);
    --_info: var(--govinfo-info, #79b8ff);
    --_ok: var(--govinfo-ok, #7ee2a0);
  }
}
.panel { background: var(--_surface); border: 1px solid var(--_line); border-left: 4px solid var(--_line); border-radius: 6px; }
.panel[data-level="error"] { border-left-color: var(--_error); }
.panel[data-level="warning"], .panel[data-level="notChecked"] { border-left-color: var(--_warning); }
.panel[data-level="info"] { border-left-color: var(--_info); }
.panel[data-level="ok"] { border-left-color: var(--_ok); }
.header { display: flex; gap: 2px 12px; align-items: center; flex-wrap: wrap; padding: 10px 14px; }
.status { margin: 0; flex: 1 1 12em; font-weight: 600; }
.hint { margin: 0; flex: 1 1 100%; color: var(--_muted); font-size: 12px; }
.list { margin: 0; padding: 0; list-style: none; max-height: var(--govinfo-list-height, 60vh); overflow: auto; }
.finding { padding: 10px 14px 12px; border-top: 1px solid var(--_line); }
.head { display: flex; gap: 8px; align-items: baseline; flex-wrap: wrap; }
.severity { font-size: 12px; font-weight: 600; padding: 0 6px; border: 1px solid currentColor; border-radius: 4px; white-space: nowrap; }
.severity.error { color: var(--_error); }
.severity.warning { color: var(--_warning); }
.severity.info { color: var(--_info); }
.title { font-weight: 600; }
.id, .place, .basis { color: var(--_muted); font-size: 12px; }
.place, .message, .remedy, .basis { margin: 2px 0 0; overflow-wrap: anywhere; }
.actions { display: flex; gap: 8px; margin-top: 8px; flex-wrap: wrap; }
button {
  font: inherit; color: var(--_accent); background: transparent; border: 1px solid var(--_line); border-radius: 5px;
  padding: 2px 12px; min-height: 28px; cursor: pointer;
}
button:hover { border-color: var(--_accent); }
button.mend { color: var(--_surface); background: var(--_accent); border-color: var(--_accent); }
button:focus-visible, .status:focus-visible, .list:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }
@media (forced-colors: active) { .severity, button { border-color: CanvasText; } }
`;
