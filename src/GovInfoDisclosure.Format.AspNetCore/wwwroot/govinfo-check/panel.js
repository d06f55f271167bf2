// The panel in the component's shadow tree: a status line that is read aloud, and the list of findings.

import { STYLE } from './style.js';

function make(name, { part, text, ...properties } = {}, children = []) {
  const element = Object.assign(document.createElement(name), properties);
  if (part) {
    element.className = part;
    element.setAttribute('part', part);
  }
  element.append(...(text === undefined ? children : [text]));
  return element;
}

export class Panel {
  #root;
  #panel;
  #status = make('p', { part: 'status', tabIndex: -1 });
  #hint = make('p', { part: 'hint' });
  #list = make('ol', { part: 'list', tabIndex: 0 });
  #recheck;

  constructor(root, { recheck }) {
    this.#root = root;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#status.setAttribute('role', 'status');
    this.#recheck = make('button', { part: 'recheck', type: 'button', onclick: recheck });
    this.#panel = make('section', { part: 'panel' }, [make('div', { part: 'header' }, [this.#status, this.#recheck, this.#hint]), this.#list]);
    root.append(this.#panel);
    this.#list.hidden = true;
  }

  setTexts(texts, language) {
    this.#panel.lang = language;
    this.#panel.setAttribute('aria-label', texts.label);
    this.#list.setAttribute('aria-label', texts.list);
    this.#recheck.textContent = texts.recheck;
    this.#hint.textContent = texts.hint;
  }

  /** Says how things stand; the level colours the panel: error, warning, info, ok, notChecked or none. */
  say(text, level = '') {
    this.#panel.dataset.level = level;
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** Shows findings, each with what can be done: { finding, jump?, mend?: { value, apply } }. The button that has the focus keeps it. */
  show(entries, texts) {
    const focused = this.#root.activeElement?.dataset.key;
    this.#list.replaceChildren(...entries.map(entry => this.#item(entry, texts)));
    this.#list.hidden = entries.length === 0;
    if (focused) (this.#buttons().find(button => button.dataset.key === focused) ?? this.#status).focus();
  }

  /** Moves the focus to the first finding, or to the status where there is none. */
  focus() {
    (this.#buttons()[0] ?? this.#status).focus();
  }

  focusStatus() {
    this.#status.focus();
  }

  #buttons() {
    return [...this.#list.querySelectorAll('button')];
  }

  #item({ finding, jump, mend }, texts) {
    const where = finding.place ?? '';
    const button = (part, text, key, onclick) => {
      const made = make('button', { part, type: 'button', text, onclick, ariaLabel: [text, where, finding.title].filter(Boolean).join(' ') });
      made.dataset.key = `${key} ${finding.fingerprint}`;
      return made;
    };
    const severity = make('span', { part: `severity ${finding.severity}`, text: texts.severities[finding.severity] });
    const head = make('div', { part: 'head' }, [
      severity, make('span', { part: 'title', text: finding.title }), make('span', { part: 'id', text: finding.id })]);
    const actions = [
      ...(jump ? [button('jump', texts.jump, 'jump', jump)] : []),
      ...(mend ? [button('mend', texts.mend(mend.value), 'mend', mend.apply)] : []),
    ];
    const line = (part, text) => (text ? [make('p', { part, text })] : []);
    const item = make('li', { part: 'finding' }, [
      head,
      ...line('place', where),
      ...line('message', finding.message),
      ...line('remedy', finding.suppressed ? texts.suppressed(finding.suppressed) : finding.remedy),
      ...line('basis', finding.citation && `${texts.basis}：${finding.citation}`),
      ...(actions.length ? [make('div', { part: 'actions' }, actions)] : []),
    ]);
    item.dataset.id = finding.id;
    return item;
  }
}
