import type { Settings } from '../core/settings/settings.ts';
import type { Say } from '../core/wording/say.ts';

type Dressed = Pick<Settings, 'language' | 'appearance'>;

/**
 * Gives an extension page the visitor's language, direction and appearance. What it returns follows a change: another language
 * loads the page anew.
 */
export function dressPage(
  { language, direction }: Pick<Say, 'language' | 'direction'>,
  chosen: Dressed,
): (newest: Dressed) => void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = direction;
  const show = ({ appearance }: Dressed): void => {
    root.dataset['appearance'] = appearance;
  };
  show(chosen);
  return (newest) => (newest.language === chosen.language ? show(newest) : location.reload());
}
