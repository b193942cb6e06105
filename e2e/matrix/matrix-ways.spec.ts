import { testSituations } from '../gallery/matrix.ts';
import { ways } from './ways.ts';

testSituations('ways to a refused page', ways);
