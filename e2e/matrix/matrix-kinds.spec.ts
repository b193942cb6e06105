import { testSituations } from '../gallery/matrix.ts';
import { kinds } from './kinds.ts';

testSituations('kinds of refused documents', kinds);
