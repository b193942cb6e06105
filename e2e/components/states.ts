/** Everything that can be seen of the product, by name. `show.tsx` draws each of them. */
export const states = {
  card: [
    'firewall',
    'unknown',
    'sign-in',
    'account',
    'cookies',
    'clearing',
    'no-access',
    'keeps-coming-back',
    'wait',
    'legal',
    'network',
    'asking',
    'found',
    'collapsed',
    'copied',
    'checking',
    'solved',
    'undone',
  ],
  popup: [
    'loading',
    'quiet',
    'recent',
    'refused',
    'checking',
    'background',
    'cleared',
    'access-missing',
    'access-declined',
    'unreadable',
    'forgotten',
  ],
  explain: ['shown', 'missing', 'unreadable'],
  history: ['list', 'selected', 'forgotten', 'empty', 'none', 'unreadable'],
  options: ['first', 'saved'],
  'site-data': ['read', 'cleared', 'private', 'missing', 'no-access', 'unreadable'],
  welcome: ['ready', 'access-missing', 'access-declined', 'pinned'],
  parts: ['buttons', 'doors', 'texts', 'lists'],
} as const;

export type SurfaceName = keyof typeof states;
export type StateOf<S extends SurfaceName> = (typeof states)[S][number];

/** How large a frame shows one whole, in CSS pixels. */
export const sizes: Readonly<Record<SurfaceName, readonly [width: number, height: number]>> = {
  card: [440, 640],
  popup: [380, 560],
  explain: [1120, 900],
  history: [1120, 640],
  options: [1120, 900],
  'site-data': [1120, 760],
  welcome: [1120, 860],
  parts: [560, 420],
};

export const surfaces = Object.keys(states).filter((name): name is SurfaceName => name in states);
