// Marks in an editor that its content knows nothing of: highlights over text, and outlines by style rules that find a cell by its
// place. Nothing is written into the document that is being edited.

const COLOURS = { error: '#c62828', warning: '#9a6700', info: '#1565c0' };
const TINTS = { error: '#c6282833', warning: '#e6a70040', info: '#1565c026' };
const SEVERITIES = Object.keys(COLOURS);

export class Marks {
  #element;
  #view;
  #sheet;
  #ranges = [];
  #outlined = [];

  constructor(element) {
    this.#element = element;
    this.#view = element.ownerDocument.defaultView;
    this.#sheet = new this.#view.CSSStyleSheet();
    const root = element.getRootNode();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Marks places, each { severity, range?, cell? }; what was marked before is no more. */
  show(places) {
    this.clear();
    const registry = this.#view.CSS.highlights;
    for (const { severity, range, cell } of places) {
      if (range && registry && !range.collapsed && range.toString().trim()) {
        const name = `govinfo-${severity}`;
        if (!registry.has(name)) registry.set(name, new this.#view.Highlight());
        registry.get(name).add(range);
        this.#ranges.push([name, range]);
      } else if (!range || cell || range.startContainer.parentElement) {
        this.#outlined.push([cell ?? (range ? range.startContainer.parentElement : this.#element), severity]);
      }
    }
    this.draw();
  }

  /** Draws the outlines where their elements are now: an editor may have moved them. */
  draw() {
    const highlights = SEVERITIES.map(one =>
      `::highlight(govinfo-${one}) { background-color: ${TINTS[one]}; text-decoration: underline 2px ${COLOURS[one]}; }`);
    const outlines = this.#outlined.filter(([element]) => element.isConnected).map(([element, severity]) =>
      `${selectorOf(element)} { outline: 2px solid ${COLOURS[severity]} !important; outline-offset: -2px; }`);
    this.#sheet.replaceSync([...highlights, ...outlines].join('\n'));
  }

  clear() {
    for (const [name, range] of this.#ranges) this.#view.CSS.highlights.get(name)?.delete(range);
    this.#ranges = [];
    this.#outlined = [];
    this.#sheet.replaceSync('');
  }

  remove() {
    this.clear();
    const root = this.#element.getRootNode();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => sheet !== this.#sheet);
  }
}

// a selector that nothing else has: the way from the top, child by child
function selectorOf(element) {
  const way = [];
  for (let one = element; one; one = one.parentElement) {
    const siblings = one.parentNode?.children ?? [one];
    way.unshift(`${one.localName}:nth-child(${[...siblings].indexOf(one) + 1})`);
  }
  return way.join(' > ');
}
