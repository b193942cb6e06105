export { default } from './django.ts';
