import { providerKinds, type ProviderKind, type Verdict } from '../verdict.ts';
import { clean } from './clean.ts';

/** The provider's name, fit to stand in a sentence; `null` where nobody is named. */
export function providerNameIn({ providerName }: Verdict): string | null {
  const name = clean(providerName ?? '', 60);
  return name === '' ? null : name;
}

/** The provider's kind, if this version has words for it: another one may have stored it under a name of its own. */
export function kindOf({ providerKind }: Verdict): ProviderKind | null {
  return providerKinds.find((known) => known === providerKind) ?? null;
}
