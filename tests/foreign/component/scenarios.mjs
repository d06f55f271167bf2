import assert from 'node:assert/strict';
import { accessible, component, findings, highlighted, paste, sample, says, settled, status } from './page.mjs';

const WRONG = 'GID3001';
const CELL = '（七）总计';

const fill = async page => {
  await page.goto('/pages/field.html');
  await page.fill('#content', await sample(page, 'faulty.md'));
  await findings(page, WRONG).waitFor();
};

const edit = async page => {
  await page.goto('/pages/editable.html');
  const html = await sample(page, 'faulty.html');
  await page.evaluate(content => { document.querySelector('#content').innerHTML = content; }, html);
  await findings(page, WRONG).waitFor();
};

const openWangEditor = async page => {
  await page.goto('/pages/wangeditor.html');
  await page.waitForFunction(() => window.editor && document.querySelector('govinfo-check').state === 'empty');
  await paste(page, '#editor [contenteditable]', await sample(page, 'word.html'));
  await findings(page, WRONG).waitFor();
};

// what the editable element held before anything was marked
const unaltered = page => page.evaluate(async () => {
  const copy = document.createElement('div');
  copy.innerHTML = await (await fetch('/samples/faulty.html')).text();
  return copy.innerHTML;
});

// the figure in the cell of the row, in an editor
const figureIn = (page, selector) => page.evaluate(([where, label]) => {
  const row = [...document.querySelectorAll(`${where} tr`)].find(one => one.textContent.includes(label));
  return row.querySelectorAll('td, th')[1].textContent.replace(/\uFEFF/g, '').trim();
}, [selector, CELL]);

const down = page => page.route('**/govinfo/check?*', route => route.abort());

const withoutMovedFocus = async page => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') ?? document.activeElement?.id);

export const scenarios = {
  'word pasted into wangEditor is checked, mended and clean': async page => {
    await openWangEditor(page);
    assert.equal(await figureIn(page, '#editor'), '23');
    assert.deepEqual(await highlighted(page, 'error'), ['23']);
    const before = await page.evaluate(() => window.editor.getHtml());
    assert.match(before, /colspan="?\d/i);
    assert.match(before, /rowspan="?\d/i);

    await findings(page, WRONG).locator('[part=jump]').click();
    assert.equal(await page.evaluate(() => getSelection().toString().trim()), '23');
    await findings(page, WRONG).locator('[part=mend]').click();
    await findings(page, WRONG).waitFor({ state: 'detached' });
    assert.equal(await figureIn(page, '#editor'), '32');
    const after = await page.evaluate(() => window.editor.getHtml());
    assert.equal(after === before.replace('>23<', '>32<'), true, 'more was changed than the figure');
    await settled(page, 'checked');
    assert.equal(await component(page).evaluate(one => one.passes), true);
  },

  'a figure typed wrong in wangEditor is found while it is typed': async page => {
    await openWangEditor(page);
    await findings(page, WRONG).locator('[part=mend]').click();
    await findings(page, WRONG).waitFor({ state: 'detached' });
    await page.locator('#editor td', { hasText: /^32$/ }).dblclick();
    await page.keyboard.type('23');
    await findings(page, WRONG).waitFor();
  },

  'a text field is checked, its figure selected and mended as if typed': async page => {
    await fill(page);
    let typed = 0;
    await page.exposeFunction('typed', () => { typed++; });
    await page.evaluate(() => document.querySelector('#content').addEventListener('input', () => window.typed()));
    await findings(page, WRONG).locator('[part=jump]').click();
    assert.equal(await page.$eval('#content', field => field.value.slice(field.selectionStart, field.selectionEnd)), '23');
    await findings(page, WRONG).locator('[part=mend]').click();
    await findings(page, WRONG).waitFor({ state: 'detached' });
    assert.match(await page.inputValue('#content'), /（七）总计 \| 32 \|/);
    assert.equal(typed, 1);
    await page.focus('#content');
    await page.keyboard.press('Control+z'); // the field's own undo knows of it
    assert.match(await page.inputValue('#content'), /（七）总计 \| 23 \|/);
    await findings(page, WRONG).waitFor();
  },

  'an editable element is marked without being altered, and mended': async page => {
    await edit(page);
    assert.deepEqual(await highlighted(page, 'error'), ['23']);
    assert.equal(await page.$eval('#content', one => one.innerHTML), await unaltered(page));
    await findings(page, WRONG).locator('[part=mend]').click();
    await findings(page, WRONG).waitFor({ state: 'detached' });
    assert.equal(await figureIn(page, '#content'), '32');
    assert.deepEqual(await highlighted(page, 'error'), []);
  },

  'without highlights cells are outlined, again without altering them': async page => {
    await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
    await edit(page);
    const outlined = await page.evaluate(() => [...document.querySelectorAll('#content td')].filter(cell => getComputedStyle(cell).outlineStyle === 'solid').map(cell => cell.textContent));
    assert.deepEqual(outlined, ['23']);
    assert.equal(await page.$eval('#content', one => one.innerHTML), await unaltered(page));
  },

  'an editor in a frame that is made later is found': async page => {
    await page.goto('/pages/later.html');
    await settled(page, 'empty');
    await page.evaluate(async html => {
      const frame = document.createElement('iframe');
      frame.title = '正文';
      document.querySelector('#content').append(frame);
      frame.contentDocument.body.innerHTML = html;
      frame.contentDocument.body.contentEditable = 'true';
      document.querySelector('#content').id = 'content';
    }, await sample(page, 'faulty.html'));
    await findings(page, WRONG).locator('[part=mend]').click();
    await findings(page, WRONG).waitFor({ state: 'detached' });
    assert.match(await page.frames()[1].content(), />32</);
  },

  'submitting is blocked while there are errors, and goes through without': async page => {
    await fill(page);
    await page.click('#publish');
    await says(page, '未提交');
    assert.match(page.url(), /field\.html/);
    assert.equal(await withoutMovedFocus(page), 'jump');
    await findings(page, WRONG).locator('[part=mend]').click();
    await findings(page, WRONG).waitFor({ state: 'detached' });
    await page.click('#publish');
    await page.waitForURL('**/published');
    assert.match(await page.content(), /32/);
  },

  'content that was changed a moment ago is checked before it is submitted': async page => {
    await fill(page);
    await component(page).evaluate(one => one.setAttribute('debounce', '60000'));
    await page.fill('#content', (await sample(page, 'faulty.md')).replace('| （七）总计 | 23 |', '| （七）总计 | 32 |'));
    await page.click('#publish');
    await page.waitForURL('**/published');
  },

  'a server that cannot be reached is said, and blocks': async page => {
    await page.goto('/pages/field.html');
    await down(page);
    await page.fill('#content', await sample(page, 'faulty.md'));
    await says(page, '未检查：无法连接检查服务。这不表示没有问题。');
    await page.click('#publish');
    await says(page, '没有通过检查，未提交');
    assert.match(page.url(), /field\.html/);
    assert.equal(await component(page).evaluate(one => one.state), 'notChecked');
    await accessible(page);
  },

  'blocking by errors alone lets pass what could not be checked, and nothing else': async page => {
    await fill(page);
    await component(page).evaluate(one => one.setAttribute('blocking', 'errors'));
    await page.click('#publish');
    await says(page, '未提交');
    await down(page);
    await page.evaluate(() => document.querySelector('govinfo-check').check());
    await says(page, '未检查');
    await page.click('#publish');
    await page.waitForURL('**/published');
  },

  'an answer that is no result is not taken for one': async page => {
    await page.goto('/pages/field.html');
    await page.route('**/govinfo/check?*', route => route.fulfill({ status: 200, contentType: 'application/json', body: '{"ok":true}' }));
    await page.fill('#content', '一、总体情况');
    await says(page, '未检查');
    await page.unroute('**/govinfo/check?*');
    await page.route('**/govinfo/check?*', route => route.fulfill({ status: 429, contentType: 'text/plain', body: 'slow down' }));
    await page.fill('#content', '一、总体情况。');
    await says(page, 'HTTP 429');
  },

  'an answer to older content is dropped': async page => {
    await page.goto('/pages/field.html');
    const faulty = await sample(page, 'faulty.md');
    let first = true;
    await page.route('**/govinfo/check?*', async route => {
      if (first) {
        first = false;
        await new Promise(done => setTimeout(done, 1500));
      }
      await route.continue().catch(() => {});
    });
    await page.fill('#content', faulty);
    await page.waitForTimeout(300);
    await page.fill('#content', faulty.replace('| （七）总计 | 23 |', '| （七）总计 | 32 |'));
    await settled(page, 'checked');
    await page.waitForTimeout(2000);
    assert.equal(await findings(page, WRONG).count(), 0);
  },

  'a page that is no report is left alone unless a report is required': async page => {
    await page.goto('/pages/field.html');
    await page.fill('#content', '关于召开会议的通知');
    await says(page, '没有认出年度报告，未检查');
    await component(page).evaluate(one => one.setAttribute('required', ''));
    await page.click('#publish');
    await says(page, '未提交');
    await component(page).evaluate(one => one.removeAttribute('required'));
    await page.click('#publish');
    await page.waitForURL('**/published');
  },

  'everything can be done with the keyboard': async page => {
    await fill(page);
    await page.focus('#content');
    await page.keyboard.press('F8');
    assert.equal(await withoutMovedFocus(page), 'jump');
    await page.keyboard.press('Enter');
    assert.equal(await withoutMovedFocus(page), 'content');
    assert.equal(await page.$eval('#content', field => field.value.slice(field.selectionStart, field.selectionEnd)), '23');
    await page.keyboard.press('F8');
    await page.keyboard.press('Tab');
    assert.equal(await withoutMovedFocus(page), 'mend');
    await page.keyboard.press('Enter');
    await findings(page, WRONG).waitFor({ state: 'detached' });
    assert.equal(await withoutMovedFocus(page), 'status');
    await page.keyboard.press('Tab');
    assert.equal(await withoutMovedFocus(page), 'recheck');
  },

  'findings are read aloud and are accessible, in light and dark, in three languages': async page => {
    await fill(page);
    const told = [];
    for (const [lang, word] of [['zh-Hans', '个错误'], ['zh-Hant', '個錯誤'], ['zh-TW', '個錯誤'], ['en', 'error']]) {
      await component(page).evaluate((one, tag) => { one.lang = tag; }, lang);
      await says(page, word);
      await settled(page, 'checked');
      assert.equal(await status(page).getAttribute('role'), 'status');
      told.push(await findings(page, WRONG).locator('[part=message]').first().textContent());
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(scheme => { document.body.style.background = scheme === 'dark' ? '#0d1117' : '#fff'; }, colorScheme);
        await accessible(page);
      }
    }
    assert.equal(new Set(told).size, 3);
  },

  'pages are told what was found': async page => {
    await page.goto('/pages/field.html');
    await page.evaluate(() => {
      window.told = [];
      for (const type of ['govinfo-checked', 'govinfo-notchecked', 'govinfo-blocked']) document.addEventListener(type, event => window.told.push([type, event.detail.state, event.detail.errors ?? null]));
    });
    await page.fill('#content', await sample(page, 'faulty.md'));
    await findings(page, WRONG).waitFor();
    await page.click('#publish');
    await says(page, '未提交');
    await page.waitForFunction(() => window.told.length >= 2);
    const errors = await component(page).evaluate(one => one.result.diagnostics.filter(finding => finding.severity === 'error').length);
    assert.deepEqual(await page.evaluate(() => window.told.slice(-2)), [['govinfo-checked', 'checked', errors], ['govinfo-blocked', 'checked', null]]);
  },
};
