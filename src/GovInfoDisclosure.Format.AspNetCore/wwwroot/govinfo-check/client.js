// Asks the server. What is not an answer about the content is a NotChecked, with the reason; nothing is ever taken for “all fine”.

export class NotChecked extends Error {}

/** The contract's result of a content. */
export async function check({ endpoint, content, kind, language, profile, headers, signal, timeout }) {
  const url = new URL(`${endpoint.replace(/\/$/, '')}/check`, document.baseURI);
  const options = { kind, language, profile, locations: true, guidance: true };
  for (const [name, value] of Object.entries(options)) if (value) url.searchParams.set(name, value);
  const request = new AbortController();
  const stop = () => request.abort();
  const timer = setTimeout(stop, timeout);
  signal.addEventListener('abort', stop);
  let response;
  let answer;
  try {
    response = await fetch(url, {
      method: 'POST',
      body: content,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', Accept: 'application/json', ...headers },
      signal: request.signal,
    });
    answer = await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new NotChecked(response && !response.ok ? `HTTP ${response.status}` : '');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
  if (!response.ok) throw new NotChecked(answer.detail || `HTTP ${response.status}`);
  if (answer.contract !== 1 || !Array.isArray(answer.diagnostics)) throw new NotChecked('');
  return answer;
}

/** The one value that mends a finding, with where it stands: { address, from, to, location }; null where there is none or more than one. */
export function mendOf(finding, locations) {
  if (finding.hypotheses?.length !== 1 || finding.hypothesesLeftOut || finding.hypotheses[0].changes.length !== 1) return null;
  const [change] = finding.hypotheses[0].changes;
  const location = locations?.[change.address];
  return location && change.to !== null && isPlain(location.printed, change.from) ? { ...change, location } : null;
}

// only what is printed as the bare number can be replaced by another: not “23件”, not an amount in another unit
function isPlain(printed, value) {
  const plain = printed.normalize('NFKC').replace(/[\s,\uFEFF\u200B]/g, '');
  return value === null ? plain === '' : /^-?\d+(\.\d+)?$/.test(plain) && Number(plain) === value;
}
