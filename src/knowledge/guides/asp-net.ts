export { default } from './iis.ts';
