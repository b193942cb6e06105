export { default } from './aws-waf.ts';
