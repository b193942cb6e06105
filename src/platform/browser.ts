/** The one import of the polyfill: it throws outside an extension, and costs 3 kB in each bundle that has it. */
export { default as browser } from 'webextension-polyfill';
export type { Cookies, Runtime, Tabs, WebNavigation, WebRequest } from 'webextension-polyfill';
