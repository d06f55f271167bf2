// node editing.mjs SITE CHECK-ADDRESS REPOSITORY   What an editor does in WordPress, in headless Chromium; every failure on a line, status 1 when there is one
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [site, address, root] = process.argv.slice(2);
const { chromium } = createRequire(join(root, 'tests/foreign/package.json'))('playwright-core');
const nobody = 'http://127.0.0.1:9/govinfo';

let failures = 0;
function expect(what, holds, seen) {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  if (!holds) {
    failures++;
    console.log(`       ${JSON.stringify(seen)}`);
  }
}

const sample = readFileSync(join(root, 'docs/samples/qinghe-2023.md'), 'utf8');
const mended = sample.replace('| （七）总计 | 23 |', '| （七）总计 | 32 |');
const guide = '<h2>政府信息公开指南</h2><p>申请人可以向本机关申请获取政府信息。</p>';

// what is inside the report's element, as one who copies it from a page has it
async function asPage(markdown) {
  const answer = await fetch(`${address}/convert?to=html&fragment=true`, { method: 'POST', headers: { 'content-type': 'text/markdown; charset=utf-8' }, body: markdown });
  return (await answer.text()).replace(/<\/?article[^>]*>/g, '');
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.setDefaultTimeout(120_000);
page.on('dialog', (dialog) => dialog.accept());
async function picture(name) {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`) });
}

// the administrator's page

async function set(where, publishesUnchecked = false) {
  await page.goto(`${site}/wp-admin/options-general.php?page=govinfo-disclosure`);
  await page.fill('#govinfo_disclosure_address', where);
  await page.setChecked('#govinfo_disclosure_publish_unchecked', publishesUnchecked);
  await page.click('#submit');
  await page.waitForSelector('#setting-error-settings_updated');
}

// the block editor

async function newPage(title, html) {
  await page.goto(`${site}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor').getCurrentPost().id);
  await page.evaluate(() => {
    let saving = false;
    globalThis.saves = 0;
    wp.data.subscribe(() => {
      const now = wp.data.select('core/editor').isSavingPost();
      if (saving && !now) globalThis.saves++;
      saving = now;
    });
  });
  await page.evaluate(() => wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  await page.evaluate((text) => wp.data.dispatch('core/editor').editPost({ title: text }), title);
  await write(html);
}

// as a paste is taken in
const write = (html) => page.evaluate((text) => wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.rawHandler({ HTML: text })), html);

async function saved(click) {
  const before = await page.evaluate(() => globalThis.saves);
  await click();
  await page.waitForFunction((count) => globalThis.saves > count, before);
  await page.waitForTimeout(300); // for what is shown after a save
}

const publish = () => saved(async () => {
  const last = page.locator('.editor-post-publish-button');
  if (!(await last.count())) await page.click('.editor-post-publish-panel__toggle');
  await last.click();
});

const notices = () => page.evaluate(() => wp.data.select('core/notices').getNotices().map(({ status, content }) => ({ status, content })));
const shown = () => page.locator('.components-notice').allInnerTexts();
const current = () => page.evaluate(() => wp.data.select('core/editor').getCurrentPost()).then(({ id, status }) => ({ id, status }));
const isFinding = ({ status, content }) => status === 'error' && content.includes('GID3001');

// the classic editor

// while it saves by itself, the button is grey and a click on it goes nowhere
const publishClassic = () => Promise.all([page.waitForNavigation({ url: /action=edit/ }), page.click('#publish:not(.disabled)')]);

async function visitorSees(id) {
  const answer = await fetch(`${site}/?rest_route=/wp/v2/pages/${id}`);
  return (await answer.json()).content?.rendered ?? `status ${answer.status}`;
}

try {
  await page.goto(`${site}/wp-login.php`);
  await page.fill('#user_login', 'editor');
  await page.fill('#user_pass', 'correct horse');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await set(address);
  expect('the address is kept', await page.inputValue('#govinfo_disclosure_address') === address);

  const [wrong, right] = [await asPage(sample), await asPage(mended)];
  await newPage('青禾县自然资源局2023年政府信息公开工作年度报告', wrong);
  await publish();
  let seen = await notices();
  await picture('1-refused');
  expect('a report with a wrong figure is refused', (await current()).status === 'draft' || (await current()).status === 'auto-draft', await current());
  expect('its finding stands in the editor', (await shown()).some((text) => text.includes('GID3001')) && seen.some(isFinding), seen);

  await write(right);
  await publish();
  seen = await notices();
  const report = await current();
  await picture('2-mended');
  expect('mended, it is published', report.status === 'publish', report);
  expect('and nothing is said any more', !seen.some(({ content }) => content.includes('GID')), seen);

  await write(wrong);
  await publish();
  seen = await notices();
  const live = await visitorSees(report.id);
  expect('a wrong change to a published report is refused', seen.some(isFinding), seen);
  expect('and visitors see the page as it was', live.includes('<td>32</td>') && (await current()).status === 'publish', live.slice(0, 200));

  await newPage('政府信息公开指南', guide);
  await publish();
  expect('a page that is no report is published', (await current()).status === 'publish', await current());
  expect('and nothing is said about it', (await notices()).every(({ status }) => status === 'success'), await notices());

  await newPage('青禾县自然资源局2022年政府信息公开工作年度报告', guide);
  await publish();
  seen = await notices();
  expect('of what only has the title of a report it is said that nothing was checked',
    (await current()).status === 'publish' && seen.some(({ status, content }) => status === 'warning' && content.includes('form')), seen);

  await set(nobody);
  await newPage('青禾县自然资源局2023年政府信息公开工作年度报告（二）', right);
  await publish();
  seen = await notices();
  await picture('3-not-reached');
  expect('without the check a report is not published', (await current()).status !== 'publish', await current());
  expect('and it is said that it was not checked', (await shown()).some((text) => text.includes('not checked')), seen);
  await saved(() => page.evaluate(() => wp.data.dispatch('core/editor').editPost({ status: 'draft' }) && wp.data.dispatch('core/editor').savePost()));
  expect('its draft is saved', (await current()).status === 'draft', await current());

  await newPage('会议室使用规定', '<p>会议室由办公室管理。</p>');
  await publish();
  expect('without the check other pages are published', (await current()).status === 'publish', await current());

  await set(nobody, true);
  await newPage('青禾县自然资源局2023年政府信息公开工作年度报告（三）', right);
  await publish();
  seen = await notices();
  expect('where the administrator allows it, an unchecked report is published, and that is said',
    (await current()).status === 'publish' && seen.some(({ status, content }) => status === 'warning' && content.includes('not checked')), seen);
  await set(address);

  await page.goto(`${site}/wp-admin/post-new.php`);
  await page.click('#content-html');
  await page.fill('#title', '青禾县自然资源局2023年政府信息公开工作年度报告');
  await page.fill('#content', wrong);
  await page.waitForSelector('#edit-slug-box a'); // saved by itself, for it has a title
  await publishClassic();
  let words = await page.locator('.notice.govinfo-disclosure').innerText().catch(() => '');
  await picture('4-classic');
  expect('the classic editor shows the finding', words.includes('GID3001'), words);
  expect('and keeps the draft', await page.inputValue('#original_post_status') === 'draft' && (await page.inputValue('#content')).includes('23'));
  expect('and does not say that it was published', !(await page.locator('#message').count()));
  const classic = new URL(page.url()).searchParams.get('post');

  await page.goto(`${site}/wp-admin/edit.php`);
  await page.locator(`#post-${classic}`).hover();
  await page.click(`#post-${classic} .editinline`);
  await page.selectOption(`#edit-${classic} select[name=_status]`, 'publish');
  await page.click(`#edit-${classic} .save`);
  await page.waitForSelector(`#edit-${classic} .notice-error:not(.hidden)`);
  words = await page.locator(`#edit-${classic} .notice-error`).innerText();
  await picture('5-quick-edit');
  expect('quick edit shows the finding', words.includes('GID3001'), words);

  await page.goto(`${site}/wp-admin/post.php?post=${classic}&action=edit`);
  await page.click('#content-html');
  await page.fill('#content', right);
  await publishClassic();
  expect('mended, the classic editor publishes it', await page.inputValue('#original_post_status') === 'publish');
  await page.fill('#content', wrong);
  await publishClassic();
  words = await page.locator('.notice.govinfo-disclosure').innerText().catch(() => '');
  await picture('6-classic-update');
  expect('a wrong change is refused there, and kept as an autosave',
    words.includes('GID3001') && (await page.locator('.notice', { hasText: 'autosave' }).count()) > 0, words);
} catch (error) {
  await picture('failure');
  failures++;
  console.log(`FAILED ${error.stack}`);
} finally {
  await browser.close();
}
process.exitCode = failures > 0 ? 1 : 0;
