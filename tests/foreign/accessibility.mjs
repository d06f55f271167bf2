// node accessibility.mjs CHROMIUM FILE…   axe-core over each page in headless Chromium; every violation on a line, status 1 when there is one
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath, ...files] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const file of files) {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(resolve(file)).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const violation of violations) {
      process.exitCode = 1;
      for (const node of violation.nodes) console.log(`${file} ${violation.id}: ${violation.help} ${node.html.slice(0, 120)} ${node.failureSummary?.replaceAll('\n', ' ')}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
}
