import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notingCode } from '../e2e/counting/deliveries.ts';

/** What our own extension is measured against: extensions that do next to nothing. */
export type Baseline = 'permission only' | 'empty worker' | 'smallest card' | 'empty popup';

const listening = `chrome.webRequest.onResponseStarted.addListener(() => {}, { urls: ['<all_urls>'], types: ['main_frame'] });\n`;

/** The least that a card needs: the response to know the status, the commit to know the document. */
const smallestCard = `
const refused = new Set();
chrome.webRequest.onResponseStarted.addListener(({ tabId, url, statusCode }) => {
  if (statusCode === 403) refused.add(tabId + url);
}, { urls: ['<all_urls>'], types: ['main_frame'] });
chrome.webNavigation.onCommitted.addListener(({ tabId, url, documentId }) => {
  if (!refused.delete(tabId + url)) return;
  chrome.scripting.executeScript({
    target: { tabId, documentIds: [documentId] }, files: ['card.js'], injectImmediately: true,
  });
});
`;

const card = `
(function stand() {
  if (!document.documentElement) return void setTimeout(stand);
  const box = document.createElement('div');
  box.style.cssText = 'position:fixed;right:16px;bottom:16px;width:352px;height:200px;background:#fff';
  document.documentElement.append(box);
})();
`;

const page = '<!doctype html><meta charset="utf-8"><title>Nothing</title><p>Nothing.</p>';

const workers: Readonly<Record<Baseline, string>> = {
  'permission only': '',
  'empty worker': notingCode() + listening,
  'smallest card': smallestCard,
  'empty popup': listening,
};

/** Writes one of them. The folder is the caller's to remove. */
export async function writeBaseline(baseline: Baseline): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-baseline-'));
  const manifest = {
    manifest_version: 3,
    name: baseline,
    version: '1',
    background: { service_worker: 'worker.js', type: 'module' },
    permissions: ['webRequest', 'webNavigation', 'scripting', 'storage'],
    host_permissions: ['<all_urls>'],
    ...(baseline === 'permission only' ? {} : { action: { default_popup: 'popup.html' } }),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), workers[baseline]);
  await writeFile(join(folder, 'card.js'), card);
  await writeFile(join(folder, 'popup.html'), page);
  return folder;
}
