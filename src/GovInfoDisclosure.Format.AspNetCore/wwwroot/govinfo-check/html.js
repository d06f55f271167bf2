// The HTML of a part of a page, written by ourselves, so that every offset in it leads back to the text node that it came from.

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const LEFT_OUT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'canvas', 'button', 'select', 'textarea']);
const KEPT = ['colspan', 'rowspan', 'hidden', 'style', 'class', 'id', 'align'];
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = text => text.replace(/[&<>"]/g, c => ESCAPES[c]);

/** The HTML of what stands in an element, and the way back from its offsets. */
export class WrittenHtml {
  #parts = [];
  #length = 0;
  #texts = []; // { node, start, end }: where each text node stands in the HTML, in order
  #cells = []; // { cell, start, end }: what stands between the tags of each cell

  constructor(element) {
    for (const child of element.childNodes) this.#write(child);
    this.text = this.#parts.join('');
  }

  /** The range of the page that an extent of the HTML is of, and the table cell around it; null where it is of nothing. */
  placeOf(offset, length) {
    const end = offset + length;
    const found = this.#texts.filter(text => text.end > offset && text.start < end);
    const cell = this.#cells.filter(one => one.start <= offset && end <= one.end).pop()?.cell ?? null; // the innermost
    if (found.length === 0) return cell && { range: rangeIn(cell), cell };
    const [first, last] = [found[0], found[found.length - 1]];
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, unescaped(first, offset));
    range.setEnd(last.node, unescaped(last, end));
    return { range, cell };
  }

  #append(text) {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #write(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const start = this.#length;
      this.#append(escape(node.data));
      if (node.data) this.#texts.push({ node, start, end: this.#length });
    } else if (node.nodeType === Node.ELEMENT_NODE && !LEFT_OUT.has(node.localName)) {
      this.#writeElement(node);
    }
  }

  #writeElement(element) {
    const name = element.localName;
    const attributes = KEPT.filter(one => element.hasAttribute(one)).map(one => ` ${one}="${escape(element.getAttribute(one))}"`);
    this.#append(`<${name}${attributes.join('')}>`);
    if (VOID.has(name)) return;
    const start = this.#length;
    const place = name === 'td' || name === 'th' ? { cell: element, start, end: start } : null;
    if (place) this.#cells.push(place);
    for (const child of element.childNodes) this.#write(child);
    if (place) place.end = this.#length;
    this.#append(`</${name}>`);
  }
}

// where the text of a node begins again once its escapes are undone
function unescaped({ node, start }, offset) {
  let written = start;
  let i = 0;
  for (; i < node.data.length && written < offset; i++) written += (ESCAPES[node.data[i]] ?? ' ').length;
  return i;
}

function rangeIn(cell) {
  const range = cell.ownerDocument.createRange();
  range.selectNodeContents(cell);
  return range;
}
