// The demo: a file is shown as the marked page that the server makes of it; what is pasted is checked while it is edited.

const TEXTS = {
  'zh-Hans': {
    title: '政府信息公开工作年度报告检查', drop: '拖入一份年度报告，或者粘贴到下面', kinds: 'Word、Excel、网页、文本、CSV、JSON；文件只在内存中检查，不保存。', choose: '选择文件', sample: '载入示例',
    download: '下载', content: '报告', findings: '检查结果', close: '关闭文件', empty: '还没有内容。', failed: '服务器没有回应，未检查。',
  },
  'zh-Hant': {
    title: '政府信息公開工作年度報告檢查', drop: '拖入一份年度報告，或者貼到下面', kinds: 'Word、Excel、網頁、文字、CSV、JSON；檔案只在記憶體中檢查，不儲存。', choose: '選擇檔案', sample: '載入範例',
    download: '下載', content: '報告', findings: '檢查結果', close: '關閉檔案', empty: '還沒有內容。', failed: '伺服器沒有回應，未檢查。',
  },
  en: {
    title: 'Annual report check', drop: 'Drop an annual report, or paste it below', kinds: 'Word, Excel, web page, text, CSV, JSON; files are checked in memory and not kept.', choose: 'Choose a file', sample: 'Load the sample',
    download: 'Download', content: 'Report', findings: 'Findings', close: 'Close the file', empty: 'There is no content yet.', failed: 'The server did not answer; not checked.',
  },
};

const $ = id => document.getElementById(id);
let language = 'zh-Hans';
let file = null;

const say = text => { $('message').textContent = text; };

async function post(path, body) {
  say('');
  try {
    const answer = await fetch(path, { method: 'POST', body });
    if (answer.ok) return answer;
    say((await answer.json()).detail);
  } catch {
    say(TEXTS[language].failed);
  }
  return null;
}

function content() {
  const body = new FormData();
  body.append('document', file ?? new File([$('content').innerHTML], '年度报告.html', { type: 'text/html' }));
  return body;
}

async function open(chosen) {
  file = chosen;
  const answer = await post(`govinfo/check?format=html&language=${language}`, content());
  if (!answer) return close();
  $('marked-title').textContent = file.name;
  $('page').srcdoc = await answer.text();
  $('marked').hidden = false;
  $('live').hidden = true;
}

function close() {
  file = null;
  $('file').value = '';
  $('marked').hidden = true;
  $('live').hidden = false;
}

async function download(to) {
  if (!file && !$('content').textContent.trim()) return say(TEXTS[language].empty);
  const answer = await post(`govinfo/convert?to=${to}&language=${language}`, content());
  if (!answer) return;
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(await answer.blob()), download: `${(file?.name ?? '年度报告').replace(/\.[^.]*$/, '')}.${to}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

async function loadSample() {
  close();
  const text = await (await fetch('sample.md')).blob();
  const body = new FormData();
  body.append('document', text, 'sample.md');
  const answer = await post('govinfo/convert?to=html&fragment=true', body);
  if (answer) $('content').innerHTML = await answer.text();
}

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  document.title = document.querySelector('h1').textContent = TEXTS[chosen].title;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = TEXTS[chosen][element.dataset.text];
  for (const button of document.querySelectorAll('[data-lang]')) button.setAttribute('aria-pressed', button.dataset.lang === chosen);
  document.querySelector('govinfo-check').lang = chosen;
  if (file) open(file);
}

for (const button of document.querySelectorAll('[data-to]')) button.addEventListener('click', () => download(button.dataset.to));
for (const button of document.querySelectorAll('[data-lang]')) button.addEventListener('click', () => speak(button.dataset.lang));
$('file').addEventListener('change', () => $('file').files[0] && open($('file').files[0]));
$('sample').addEventListener('click', loadSample);
$('close').addEventListener('click', close);

const carriesFile = event => event.dataTransfer?.types.includes('Files');
addEventListener('dragover', event => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  $('drop').classList.add('over');
});
addEventListener('dragleave', event => event.relatedTarget ?? $('drop').classList.remove('over'));
addEventListener('drop', event => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  $('drop').classList.remove('over');
  open(event.dataTransfer.files[0]);
});
