import { browser } from '../platform/browser.ts';
import { pages, requests } from '../platform/web-request.ts';
import { createBackground } from './background.ts';

/*
 * Every listener of the background, and nothing else: the browser starts a stopped background for an event only if its
 * listener is added here, at once.
 */
const background = createBackground();

browser.webRequest.onResponseStarted.addListener(background.onPageStarted, pages, ['responseHeaders']);
browser.webRequest.onResponseStarted.addListener(background.onRequestStarted, requests, ['responseHeaders']);
browser.webNavigation.onCommitted.addListener(background.onCommitted);
browser.webNavigation.onErrorOccurred.addListener(background.onErrorOccurred);
browser.tabs.onRemoved.addListener(background.onTabRemoved);
browser.windows.onRemoved.addListener(background.onWindowRemoved);
browser.runtime.onMessage.addListener(background.onMessage);
browser.runtime.onInstalled.addListener(background.onInstalled);
browser.runtime.onStartup.addListener(background.onStarted);
browser.commands.onCommand.addListener(background.onCommand);
browser.alarms.onAlarm.addListener(background.onAlarm);
browser.permissions.onAdded.addListener(background.onAccessGiven);
browser.permissions.onRemoved.addListener(background.onStarted);
browser.storage.local.onChanged.addListener(background.onStored);
