import { testSituations } from '../gallery/matrix.ts';
import { kinds } from './kinds.ts';
import { ways } from './ways.ts';

/** Firefox before 153: what a visitor gets is the same. */
testSituations('in a browser whose documents have no ids', [...ways, ...kinds], { withoutIds: true });
