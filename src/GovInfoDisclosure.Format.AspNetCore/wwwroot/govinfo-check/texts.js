// What the component says, in three languages.

const number = (count, one, many = one) => `${count} ${count === 1 ? one : many}`;

const TEXTS = {
  'zh-Hans': {
    label: '年度报告检查',
    severities: { error: '错误', warning: '警告', info: '提示' },
    counts: (e, w, i) => [e && `${e} 个错误`, w && `${w} 个警告`, i && `${i} 个提示`].filter(Boolean).join('，'),
    found: counts => `检查发现 ${counts}。`,
    clean: '已检查，没有发现问题。',
    checking: '正在检查……',
    empty: '还没有内容，未检查。',
    notAReport: '没有认出年度报告，未检查。',
    notChecked: reason => `未检查：${reason || '无法连接检查服务'}。这不表示没有问题。`,
    blocked: '有错误，未提交。请先改正。',
    blockedUnchecked: '内容没有通过检查，未提交。',
    stuck: '编辑器没有接受改动，请手工修改。',
    stale: '内容已变动，请按新的检查结果修改。',
    list: '检查结果',
    jump: '定位',
    mend: value => `改为 ${value}`,
    recheck: '重新检查',
    hint: '在编辑框中按 F8 到检查结果',
    suppressed: reason => `已豁免：${reason}`,
    basis: '依据',
  },
  'zh-Hant': {
    label: '年度報告檢查',
    severities: { error: '錯誤', warning: '警告', info: '提示' },
    counts: (e, w, i) => [e && `${e} 個錯誤`, w && `${w} 個警告`, i && `${i} 個提示`].filter(Boolean).join('，'),
    found: counts => `檢查發現 ${counts}。`,
    clean: '已檢查，沒有發現問題。',
    checking: '正在檢查……',
    empty: '還沒有內容，未檢查。',
    notAReport: '沒有認出年度報告，未檢查。',
    notChecked: reason => `未檢查：${reason || '無法連線檢查服務'}。這不表示沒有問題。`,
    blocked: '有錯誤，未提交。請先改正。',
    blockedUnchecked: '內容沒有通過檢查，未提交。',
    stuck: '編輯器沒有接受改動，請手動修改。',
    stale: '內容已變動，請按新的檢查結果修改。',
    list: '檢查結果',
    jump: '定位',
    mend: value => `改為 ${value}`,
    recheck: '重新檢查',
    hint: '在編輯框中按 F8 到檢查結果',
    suppressed: reason => `已豁免：${reason}`,
    basis: '依據',
  },
  en: {
    label: 'Annual report check',
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    counts: (e, w, i) => [e && number(e, 'error', 'errors'), w && number(w, 'warning', 'warnings'), i && number(i, 'note', 'notes')].filter(Boolean).join(', '),
    found: counts => `Found ${counts}.`,
    clean: 'Checked; nothing was found.',
    checking: 'Checking…',
    empty: 'No content yet; not checked.',
    notAReport: 'No annual report was recognised; not checked.',
    notChecked: reason => `Not checked: ${reason || 'the checking service cannot be reached'}. This does not mean that all is well.`,
    blocked: 'There are errors; not submitted. Please mend them first.',
    blockedUnchecked: 'The content has not passed the check; not submitted.',
    stuck: 'The editor did not take the change; please make it by hand.',
    stale: 'The content has changed; please go by the new findings.',
    list: 'Findings',
    jump: 'Go to',
    mend: value => `Change to ${value}`,
    recheck: 'Check again',
    hint: 'Press F8 in the editor to reach the findings',
    suppressed: reason => `Accepted: ${reason}`,
    basis: 'Basis',
  },
};

/** The language of a tag as it is spoken here. */
export function languageOf(tag) {
  if (/^en\b/i.test(tag)) return 'en';
  return /^zh\b.*-(hant|tw|hk|mo)\b/i.test(tag) && !/hans/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

export const textsIn = language => TEXTS[language];
