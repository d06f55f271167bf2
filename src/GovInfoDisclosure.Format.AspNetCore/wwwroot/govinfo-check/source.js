// What is checked: a text field, or an element in which people write rich text. Both give their content as it is sent, and change
// it only as if somebody typed.

import { WrittenHtml } from './html.js';

const pause = ms => new Promise(done => setTimeout(done, ms));

/** What stands behind an element of the page: itself, or the editor inside it; null while there is none. */
export function sourceIn(element) {
  if (!element) return null;
  if (element.localName === 'textarea' || element.localName === 'input') return new FieldSource(element);
  const frame = element.localName === 'iframe' ? element : element.querySelector('iframe');
  const editable = element.isContentEditable ? element
    : element.querySelector('[contenteditable]:not([contenteditable="false"])') ?? editableIn(frame);
  return editable && new RichSource(editable);
}

function editableIn(frame) {
  const inner = frame?.contentDocument;
  return inner?.body && (inner.body.isContentEditable || inner.designMode === 'on') ? inner.body : null;
}

class FieldSource {
  constructor(element) {
    this.element = element;
    this.content = '';
  }

  /** Reads the content anew; offsets count in what was read last. */
  read() {
    this.content = this.element.value;
    return this.content;
  }

  get isEmpty() { return !this.content.trim(); }

  get kind() { return this.content.trimStart().startsWith('<') ? 'html' : 'auto'; }

  watch(changed) {
    this.element.addEventListener('input', changed);
    return () => this.element.removeEventListener('input', changed);
  }

  placeOf(offset, length) { return { start: offset, end: offset + length }; }

  select({ start, end }) {
    const field = this.element;
    field.focus();
    field.setSelectionRange(start, end);
    const lines = field.value.split('\n').length;
    field.scrollTop = field.scrollHeight * (field.value.slice(0, start).split('\n').length / lines) - field.clientHeight / 2;
    field.scrollIntoView({ block: 'nearest' });
  }

  async replace(place, text) {
    this.select(place);
    if (!this.element.ownerDocument.execCommand('insertText', false, text)) {
      this.element.setRangeText(text, place.start, place.end, 'end');
      this.element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
    }
    return this.element.value !== this.content;
  }
}

class RichSource {
  #written;

  constructor(element) {
    this.element = element;
    this.content = '';
  }

  read() {
    this.#written = new WrittenHtml(this.element);
    this.content = this.#written.text;
    return this.content;
  }

  get isEmpty() { return !this.element.textContent.replace(/[\s\uFEFF\u200B]/g, ''); }

  get kind() { return 'html'; }

  // editors that draw their content themselves cancel the events of typing: what they draw is what tells
  watch(changed) {
    const observer = new MutationObserver(changed);
    observer.observe(this.element, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['colspan', 'rowspan'] });
    return () => observer.disconnect();
  }

  placeOf(offset, length) { return this.#written.placeOf(offset, length); }

  select({ range, cell }) {
    this.element.focus();
    const selection = this.element.ownerDocument.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    (cell ?? range.startContainer.parentElement)?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  async replace(place, text) {
    this.select(place);
    await pause(250); // editors with a model of their own follow the selection with a delay
    this.#type(place.range, text);
    for (let i = 0; i < 10; i++) {
      await pause(50);
      if (new WrittenHtml(this.element).text !== this.content) return true;
    }
    return false;
  }

  // an editor with a model takes what is typed from the event that comes before it, which a command of the browser does not
  // give: without that event the page would change and what the editor saves would not
  #type(range, data) {
    const typed = new InputEvent('beforeinput', {
      inputType: 'insertText', data, bubbles: true, cancelable: true, composed: true, targetRanges: [new StaticRange(range)],
    });
    if (this.element.dispatchEvent(typed)) this.element.ownerDocument.execCommand('insertText', false, data);
  }
}
