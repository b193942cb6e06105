export { default } from './apache.ts';
