// node component.mjs CHROMIUM BASE [WORD]   the web component in headless Chromium, in the pages below BASE; a line of JSON for each scenario (whose name has the WORD): { scenario, error }
import { chromium } from 'playwright-core';
import { scenarios } from './component/scenarios.mjs';

const [executablePath, base, word = ''] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const [scenario, run] of Object.entries(scenarios).filter(([name]) => name.includes(word))) {
    const context = await browser.newContext({ baseURL: base, locale: 'zh-CN' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(30000);
    let error = null;
    try {
      await run(page);
    } catch (e) {
      const status = await page.locator('govinfo-check [part=status]').textContent({ timeout: 500 }).catch(() => 'no status');
      error = `${e.message.slice(0, 1000)}\n${e.stack?.split('\n').find(line => line.includes('scenarios.mjs')) ?? ''}\nstatus: ${status}`;
    }
    console.log(JSON.stringify({ scenario, error }));
    await context.close();
  }
} finally {
  await browser.close();
}
