import { render } from 'preact';
import type { Refusal } from '../../core/refusal.ts';
import { createSay } from '../../core/wording/say.ts';
import { loadCatalogue } from '../../platform/catalogue.ts';
import { loadKnowledge } from '../../platform/knowledge.ts';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../../platform/permissions.ts';
import { readPinning } from '../../platform/pinning.ts';
import { readSettings, watchSettings } from '../../storage/settings.ts';
import { dressPage } from '../../ui/dress-page.ts';
import { ownRefusal } from './refused-response.ts';
import { Welcome } from './welcome.tsx';
import type { SiteAccess } from './welcome.tsx';

const main = document.querySelector('main') ?? document.body;
const page = new AbortController();
addEventListener('pagehide', () => page.abort());

const settings = await readSettings();
const say = createSay(await loadCatalogue(settings.language));
watchSettings(dressPage(say, settings), page.signal);
document.title = say('welcome_page_title');

let access: SiteAccess = (await hasSiteAccess()) ? 'given' : 'missing';
let pinning = await readPinning();
let refusal: Refusal | null = null;
watchSiteAccess(() => void lookForAccess(), page.signal);
// Whoever pins the icon comes back to this page, and no event tells of it in every browser that we support.
addEventListener('focus', () => void lookForPin(), { signal: page.signal });
draw();
refusal = ownRefusal(await loadKnowledge(), Date.now());
draw();

function draw(): void {
  const parts = { access, pinning, refusal, onAllow: () => void allow() };
  render(<Welcome say={say} {...parts} />, main);
}

/** Called straight from the click: browsers want the gesture. */
async function allow(): Promise<void> {
  access = (await requestSiteAccess()) ? 'given' : 'declined';
  draw();
}

async function lookForAccess(): Promise<void> {
  const isGiven = await hasSiteAccess();
  if (isGiven) access = 'given';
  else if (access === 'given') access = 'missing';
  draw();
}

async function lookForPin(): Promise<void> {
  pinning = await readPinning();
  draw();
}
