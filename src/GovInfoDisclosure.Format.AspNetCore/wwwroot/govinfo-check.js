// <govinfo-check for="…">: checks an annual report while it is written, in a text field or a rich-text editor of the page.
// Attributes: for, endpoint, lang, profile, blocking, required, debounce, timeout. Events: govinfo-checked, govinfo-notchecked, govinfo-blocked.

import { check, mendOf, NotChecked } from './govinfo-check/client.js';
import { Marks } from './govinfo-check/marks.js';
import { Panel } from './govinfo-check/panel.js';
import { sourceIn } from './govinfo-check/source.js';
import { languageOf, textsIn } from './govinfo-check/texts.js';

const RANK = { error: 0, warning: 1, info: 2 };
const served = new URL('.', import.meta.url).pathname;
const DEFAULT_ENDPOINT = served.includes('/_content/') ? '/govinfo' : served;

export class GovInfoCheck extends HTMLElement {
  static observedAttributes = ['for', 'lang', 'endpoint', 'profile'];

  /** Headers of every request, such as a token of the page. */
  headers = {};

  #panel = new Panel(this.attachShadow({ mode: 'open' }), { recheck: () => this.check() });
  #source = null;
  #marks = null;
  #form = null;
  #release = [];
  #mounting = null;
  #timer = 0;
  #running = null;
  #passing = false;
  #state = 'empty'; // empty, checking, checked, notAReport, notChecked
  #checked = null; // the content that the state is about
  #result = null;
  #reason = ''; // why nothing was checked

  connectedCallback() {
    this.#speak();
    this.#attach();
  }

  disconnectedCallback() {
    this.#detach();
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    this.#speak();
    if (name === 'for') this.#attach();
    else this.check();
  }

  /** How things stand: empty, checking, checked, notAReport or notChecked. */
  get state() { return this.#state; }

  /** The contract's result of the last check; null where there is none. */
  get result() { return this.#result; }

  /** Whether the content as it is now may be published: checked, and without an error. */
  get passes() { return this.#isCurrent() && this.#permits(); }

  /** Checks now; the state is settled when it is done. */
  async check() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    if (!this.#source?.element.isConnected) this.#attach();
    if (!this.#source) return this.#settle('empty', null);
    const content = this.#source.read();
    if (this.#source.isEmpty) return this.#settle('empty', content);
    const running = this.#running = new AbortController();
    this.#state = 'checking';
    this.#panel.say(this.#texts.checking, 'checking');
    try {
      const result = await check({
        endpoint: this.getAttribute('endpoint') ?? DEFAULT_ENDPOINT, content, kind: this.#source.kind, language: this.#language,
        profile: this.getAttribute('profile'), headers: this.headers, signal: running.signal, timeout: this.#number('timeout', 15000),
      });
      if (!running.signal.aborted) this.#settle(result.status === 'report' ? 'checked' : 'notAReport', content, result);
    } catch (error) {
      if (running.signal.aborted) return; // a newer check has the word
      this.#settle('notChecked', content, null, error instanceof NotChecked ? error.message : String(error));
    }
  }

  get #language() { return languageOf(this.lang || this.closest('[lang]')?.lang || 'zh-Hans'); }

  get #texts() { return textsIn(this.#language); }

  #number(name, standard) {
    const given = Number.parseInt(this.getAttribute(name) ?? '', 10);
    return given >= 0 ? given : standard;
  }

  #speak() {
    this.#panel.setTexts(this.#texts, this.#language);
  }

  // an editor may be made after this element: until then the page is watched
  #attach() {
    this.#detach();
    this.#source = sourceIn(this.getRootNode().getElementById?.(this.getAttribute('for')) ?? null);
    if (!this.#source) {
      this.#settle('empty', null);
      this.#mounting = new MutationObserver(() => sourceIn(this.getRootNode().getElementById(this.getAttribute('for'))) && this.#attach());
      this.#mounting.observe(this.getRootNode(), { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable', 'id'] });
      return;
    }
    const { element } = this.#source;
    this.#marks = new Marks(element);
    this.#form = element.closest('form') ?? this.closest('form');
    this.#listen(element, 'keydown', event => this.#onKey(event));
    if (this.#form) this.#listen(this.#form, 'submit', event => this.#onSubmit(event), true);
    this.#release.push(this.#source.watch(() => this.#onChange()));
    this.check();
  }

  #detach() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#mounting?.disconnect();
    this.#marks?.remove();
    for (const release of this.#release.splice(0)) release();
    this.#source = this.#marks = this.#form = this.#mounting = null;
  }

  #listen(target, type, listener, capture = false) {
    target.addEventListener(type, listener, capture);
    this.#release.push(() => target.removeEventListener(type, listener, capture));
  }

  #onChange() {
    this.#marks.draw();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#isCurrent() || this.check(), this.#number('debounce', 600));
  }

  #onKey(event) {
    if (event.key !== 'F8') return;
    event.preventDefault();
    this.#panel.focus();
  }

  // whether the state is about the content as it is now
  #isCurrent() {
    return this.#state !== 'checking' && this.#checked !== null && this.#source?.element.isConnected && this.#source.read() === this.#checked;
  }

  #permits() {
    if (this.#state === 'checked') return this.#count('error') === 0;
    return this.#state === 'notChecked' ? this.getAttribute('blocking') === 'errors' : !this.hasAttribute('required');
  }

  async #onSubmit(event) {
    if (!this.hasAttribute('blocking') || this.#passing || (this.#isCurrent() && this.#state !== 'notChecked' && this.#permits())) {
      this.#passing = false;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    const form = this.#form;
    if (!this.#isCurrent() || this.#state === 'notChecked') await this.check();
    if (this.#isCurrent() && this.#permits()) {
      this.#passing = true;
      form.requestSubmit(submitter);
      this.#passing = false; // where the form's own validation stopped it
      return;
    }
    const reason = this.#state === 'checked' ? this.#texts.blocked : `${this.#texts.blockedUnchecked}${this.#statusText()}`;
    this.#panel.say(reason, this.#state === 'checked' ? 'error' : 'notChecked');
    this.#panel.focus();
    this.#tell('govinfo-blocked', { state: this.#state, result: this.#result });
  }

  #settle(state, content, result = null, reason = '') {
    this.#state = state;
    this.#checked = content;
    this.#result = result;
    this.#reason = reason;
    this.#panel.say(this.#statusText(), this.#level());
    const findings = state === 'checked' ? [...result.diagnostics].sort((a, b) => RANK[a.severity] - RANK[b.severity]) : [];
    const isCurrent = this.#isCurrent(); // places in content that has changed since are nobody's
    const entries = findings.map(finding => this.#entry(finding, isCurrent));
    this.#panel.show(entries, this.#texts);
    this.#marks?.show(entries.filter(entry => entry.place && !entry.finding.suppressed).map(({ place, finding }) => ({ ...place, severity: finding.severity })).reverse());
    if (state === 'notChecked') this.#tell('govinfo-notchecked', { reason });
    else this.#tell('govinfo-checked', { state, result, errors: this.#count('error'), warnings: this.#count('warning'), infos: this.#count('info') });
  }

  #entry(finding, isCurrent) {
    const location = finding.location ?? this.#result.locations[finding.address];
    const place = location && isCurrent ? this.#placeOf(location) : null;
    const mend = finding.suppressed ? null : mendOf(finding, this.#result.locations);
    return {
      finding,
      place,
      jump: location && (() => this.#jump(location)),
      mend: mend && { value: mend.to, apply: () => this.#mend(mend) },
    };
  }

  #placeOf({ offset, length }) {
    const mark = this.#checked.startsWith('\uFEFF') ? 1 : 0; // the server counts without it
    return this.#source.placeOf(offset + mark, length);
  }

  #jump(location) {
    const place = this.#isCurrent() && this.#placeOf(location);
    if (place) this.#source.select(place);
    else this.#say(this.#texts.stale);
  }

  async #mend({ location, to }) {
    if (!this.#isCurrent()) {
      await this.check();
      return this.#say(this.#texts.stale);
    }
    const done = await this.#source.replace(this.#placeOf(location), String(to));
    if (!done) return this.#say(this.#texts.stuck);
    await this.check();
    this.#panel.focusStatus();
  }

  #say(text) {
    this.#panel.say(text, 'notChecked');
  }

  #count(severity) {
    return this.#result?.diagnostics.filter(finding => finding.severity === severity && !finding.suppressed).length ?? 0;
  }

  #level() {
    if (this.#state !== 'checked') return this.#state === 'notChecked' ? 'notChecked' : '';
    return ['error', 'warning', 'info'].find(severity => this.#count(severity) > 0) ?? 'ok';
  }

  #statusText() {
    const texts = this.#texts;
    switch (this.#state) {
      case 'notChecked': return texts.notChecked(this.#reason);
      case 'notAReport': return texts.notAReport;
      case 'empty': return texts.empty;
      case 'checking': return texts.checking;
      default: {
        const counts = texts.counts(this.#count('error'), this.#count('warning'), this.#count('info'));
        return counts ? texts.found(counts) : texts.clean;
      }
    }
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('govinfo-check', GovInfoCheck);
