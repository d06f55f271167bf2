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

/** Copies HTML as Word does and pastes it with the keyboard: a true paste, with all events of the browser. */
export const paste = async (page, selector, html) => {
  await page.evaluate(data => {
    addEventListener('copy', event => {
      event.clipboardData.setData('text/html', data);
      event.clipboardData.setData('text/plain', data.replace(/<[^>]*>/g, ''));
      event.preventDefault();
    }, { once: true });
    document.execCommand('copy');
  }, html);
  await page.click(selector);
  await page.keyboard.press('Control+V');
};

/** The texts that are highlighted in the page, by severity. */
export const highlighted = (page, severity) => page.evaluate(
  name => [...(CSS.highlights.get(`govinfo-${name}`) ?? [])].map(range => range.toString()), severity);

export const accessible = async page => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run('govinfo-check'));
  assert.deepEqual(violations.map(one => `${one.id} ${one.nodes.map(node => node.html).join(' ')}`), []);
};
