// What the scenarios do in a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A sample of the server: faulty.md, faulty.html, word.html. */
export const sample = async (page, name) => (await page.request.get(`/samples/${name}`)).text();

export const component = page => page.locator('govinfo-check');
export const status = page => page.locator('govinfo-check [part=status]');
export const findings = (page, id) => page.locator(`govinfo-check li[data-id="${id}"]`);

/** Waits until a check is settled, and says how. */
export const settled = async (page, state) => {
  await page.waitForFunction(wanted => document.querySelector('govinfo-check').state === wanted && document.querySelector('govinfo-check').passes !== undefined, state);
};

export const says = async (page, text) => {
  await page.waitForFunction(
    wanted => document.querySelector('govinfo-check').shadowRoot.querySelector('[part=status]').textContent.includes(wanted), text);
};

/** Pastes HTML as a browser does: an event with the clipboard's data, and what the editor makes of it. */
export const paste = (page, selector, html) => page.evaluate(([where, data]) => {
  const target = document.querySelector(where);
  target.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', data);
  clipboardData.setData('text/plain', data.replace(/<[^>]*>/g, ''));
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, [selector, html]);

/** The texts that are highlighted in the page, by severity. */
export const highlighted = (page, severity) => page.evaluate(
  name => [...(CSS.highlights.get(`govinfo-${name}`) ?? [])].map(range => range.toString()), severity);

export const accessible = async page => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run('govinfo-check'));
  assert.deepEqual(violations.map(one => `${one.id} ${one.nodes.map(node => node.html).join(' ')}`), []);
};
