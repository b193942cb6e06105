export { default } from './nginx.ts';
