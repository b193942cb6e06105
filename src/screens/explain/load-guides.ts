import type { Guide } from '../../core/guides/guide.ts';
import general from '../../knowledge/guides/general.ts';
import type { OwnerGuides } from './guide-view.ts';

/** One file a provider, fetched from the package when it is asked for. */
const files = import.meta.glob<Guide>(['../../knowledge/guides/*.ts', '!**/general.ts'], {
  import: 'default',
});

/** The guide of the one who refused, where there is one, and that for every server. */
export async function loadGuides(provider: string): Promise<OwnerGuides> {
  const load = Object.entries(files).find(([path]) => path.endsWith(`/${provider}.ts`))?.[1];
  return { own: load === undefined ? null : await load(), general };
}
