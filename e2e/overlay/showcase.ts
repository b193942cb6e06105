import tokens from '../../src/ui/card-tokens.css?inline';
import card from '../../src/ui/card.css?inline';
import place from '../../src/overlay/host.css?inline';
import { draw } from '../../src/overlay/surface.tsx';
import {
  challengePill,
  clearedPill,
  firewallCard,
  legalCard,
  signInCard,
  unknownCard,
  waitCard,
} from '../../src/ui/sample-views.ts';
import type { View } from '../../src/core/wording/view.ts';

/** The card as the overlay draws it, in a root that a checker of accessibility can look into. */

const views: Readonly<Record<string, View>> = {
  firewall: firewallCard,
  unknown: unknownCard,
  signIn: signInCard,
  legal: legalCard,
  wait: waitCard(Date.now() + 102_000),
  challenge: challengePill,
  cleared: clearedPill,
};

const [, name = '', isCollapsed] = location.hash.split('#');
const view = views[name] ?? firewallCard;
const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
// The animation would be measured half-way.
sheet.replaceSync(`${tokens}${card}${place} .card, .pill { animation: none !important }`);
root.adoptedStyleSheets = [sheet];
document.documentElement.append(host);
const nothing = (): void => undefined;
draw(
  root,
  { view, collapsed: isCollapsed === 'collapsed', copied: null, busy: null, said: '' },
  { onStep: nothing, onSmall: nothing, onCollapse: nothing, onExpand: nothing },
);
for (const details of root.querySelectorAll('details')) details.open = true;
