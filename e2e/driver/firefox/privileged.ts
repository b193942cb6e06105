/**
 * Bodies of functions that run in the browser's own window (`Marionette.run`) or, by way of Marionette's actor, in the
 * process of a document. They are text: the browser's internal modules have no types here.
 */

/** `args[0]` is the `browserId` of a tab: `browser` is then the element that shows it. */
const theBrowser = `
  const context = BrowsingContext.getCurrentTopByBrowserId(args[0]);
  if (!context) throw new Error('This tab is closed.');
  const browser = context.embedderElement;
  const chrome = browser.ownerDocument.defaultView;
`;

/**
 * `[browserId, script, scriptArguments, isPrivileged]`: runs a script in the document, as Marionette does it for a
 * window that it was switched to; so no switching is needed, and the popup and the background can be asked too.
 */
export const inDocument = `
  ${theBrowser}
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
  const options = args[3] ? { sandboxName: 'system', timeout: 60000 } : { timeout: 60000 };
  return actor.executeScript(args[1], args[2], options);
`;

/** `[browserId, how, url]`: loads and waits until the network has stopped, however it ended. */
export const load = `
  ${theBrowser}
  const { STATE_START, STATE_STOP, STATE_IS_NETWORK } = Ci.nsIWebProgressListener;
  const { NOTIFY_STATE_ALL, NOTIFY_LOCATION } = Ci.nsIWebProgress;
  const isHistory = args[1] === 'back' || args[1] === 'forward';
  const target = args[1] === 'go' ? Services.io.newURI(args[2]) : null;
  let hasBegun = false;
  await new Promise((resolve) => {
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener', 'nsISupportsWeakReference']),
      onStateChange(progress, request, flags, status) {
        if (!progress.isTopLevel || !(flags & STATE_IS_NETWORK)) return;
        // What was under way before, such as a new tab's about:blank, is not ours.
        const isOurs = () => !target || (request instanceof Ci.nsIChannel && request.originalURI.equals(target));
        if (flags & STATE_START) hasBegun ||= isOurs();
        // Where the document moves to another process the start may pass unseen, and only the end is told.
        else if (flags & STATE_STOP && (hasBegun || (target && isOurs() && status !== Cr.NS_BINDING_ABORTED))) end();
      },
      onLocationChange(progress) {
        if (progress.isTopLevel && isHistory && !progress.isLoadingDocument) end();
      },
    };
    const end = () => {
      browser.removeProgressListener(listener);
      chrome.driverListeners.delete(listener);
      resolve();
    };
    // Listeners are held weakly.
    chrome.driverListeners ??= new Set();
    chrome.driverListeners.add(listener);
    browser.addProgressListener(listener, NOTIFY_STATE_ALL | NOTIFY_LOCATION);
    const begin = {
      go: () => browser.loadURI(target, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }),
      reload: () => browser.reload(),
      back: () => browser.goBack(),
      forward: () => browser.goForward(),
    };
    begin[args[1]]();
  });
`;

export const start = `
  ${theBrowser}
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  browser.loadURI(Services.io.newURI(args[1]), { triggeringPrincipal });
`;

export const tabIds = `
  const ids = [];
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    for (const tab of window.gBrowser.tabs) ids.push(tab.linkedBrowser.browserId);
  }
  return ids;
`;

/** `[url, background, ordinary]`: in the window in front, or in one that is not private. */
export const openTab = `
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const isPrivate = (one) => one.docShell.QueryInterface(Ci.nsILoadContext).usePrivateBrowsing;
  const window = args[2]
    ? windows.find((one) => !isPrivate(one))
    : Services.wm.getMostRecentWindow('navigator:browser');
  const tab = window.gBrowser.addTab(args[0], { triggeringPrincipal, skipAnimation: true });
  if (!args[1]) window.gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;
`;

export const openPrivateWindow = `
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  // With an address of its own the window does not load its start page over what is loaded next.
  const list = Cc['@mozilla.org/array;1'].createInstance(Ci.nsIMutableArray);
  const address = Cc['@mozilla.org/supports-string;1'].createInstance(Ci.nsISupportsString);
  address.data = 'about:blank';
  list.appendElement(address);
  const window = await BrowserWindowTracker.promiseOpenWindow({ private: true, args: list });
  return window.gBrowser.selectedBrowser.browserId;
`;

export const cookies = `
  const inPrivate = Services.cookies.getCookiesWithOriginAttributes(JSON.stringify({ privateBrowsingId: 1 }));
  return [...Services.cookies.cookies, ...inPrivate].map((cookie) => ({
    name: cookie.name,
    value: cookie.value,
    domain: cookie.host,
    path: cookie.path,
    secure: cookie.isSecure,
    httpOnly: cookie.isHttpOnly,
    sameSite: cookie.sameSite,
    expires: cookie.isSession ? null : cookie.expiry,
    partition: cookie.originAttributes.partitionKey,
    isPrivate: cookie.originAttributes.privateBrowsingId > 0,
  }));
`;

/** `[addonId]`: `extension` is then the browser's own object for it. */
const theExtension = `const { extension } = WebExtensionPolicy.getByID(args[0]);`;

/** `[addonId]`: address of a document of the extension in which no code of it runs: a script shown as text. */
export const ledgerUrl = `${theExtension} return new URL(extension.manifest.background.scripts[0], extension.baseURL).href;`;

export const isAwake = `${theExtension} return extension.backgroundState === 'running';`;

/** `[addonId]` */
export const reloadExtension = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(args[0]);
  await addon.reload();
  const policy = WebExtensionPolicy.getByID(args[0]);
  await policy.readyPromise;
`;

/**
 * One that only starts is waited for: events that wake it are kept by the browser itself, which never ends it before it had them.
 */
export const stopBackground = `${theExtension}
  while (extension.backgroundState === 'starting') await new Promise((resolve) => Services.tm.dispatchToMainThread(resolve));
  await extension.terminateBackground();`;

/** A popup is loaded in a panel of its own first and then swapped into the one that is shown: only then is it one. */
export const popupId = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const browsers = window.document.querySelectorAll('browser[webextension-view-type="popup"]');
  if (browsers.length !== 1) return null;
  const [browser] = browsers;
  const panel = browser.closest('panel');
  if (panel.id === 'webextension-remote-preload-panel' || panel.state !== 'open') return null;
  return browser.currentURI.schemeIs('moz-extension') ? browser.browserId : null;
`;

/** A panel is `closed`, `showing`, `open` or `hiding`. */
export const isPopupSettled = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const browsers = window.document.querySelectorAll('browser[webextension-view-type="popup"]');
  return [...browsers].every((browser) => browser.closest('panel').state === 'open');
`;

export const closePopup = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.document.querySelector('browser[webextension-view-type="popup"]')?.closest('panel')?.hidePopup();
`;

/** `action` is the browser's own object for the toolbar button. */
const theAction = `
  ${theExtension}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
`;

/** `[addonId]` */
export const clickToolbarButton = `
  ${theAction}
  action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
`;

/** `[addonId, browserId]` */
export const icon = `
  ${theAction}
  const browser = BrowsingContext.getCurrentTopByBrowserId(args[1]).embedderElement;
  const tab = browser.ownerDocument.defaultView.gBrowser.getTabForBrowser(browser);
  const { badgeText, title } = action.action.getContextData(tab);
  return { badge: badgeText ?? '', tooltip: title ?? '' };
`;

/**
 * `[origin]`. Firefox notes each answer that a page did not live to see, as when a popup is closed, or that came while it rested in the
 * back-forward cache: that is no fault.
 */
export const complaints = `
  const isTooLate = (text) => /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(text);
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(args[0]))
    .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag) && !isTooLate(message.errorMessage))
    .map((message) => [message.sourceName, message.lineNumber, message.columnNumber].join(':') + ': ' + message.errorMessage);
`;

/** `[browserId, 'cancel' | {user, password}]` */
export const answerLogin = `
  ${theBrowser}
  const isAnswering = browser.why403Login !== undefined;
  browser.why403Login = args[1];
  const dialogs = () => chrome.gBrowser.getTabDialogBox(browser).getTabDialogManager().dialogs;
  const observer = {
    observe(dialogWindow) {
      const { ui } = dialogWindow.Dialog;
      const isOurs = dialogs().some((dialog) => dialog.frameContentWindow === dialogWindow);
      if (!isOurs || !ui.password1Textbox) return;
      const login = browser.why403Login;
      if (login !== 'cancel') {
        ui.loginTextbox.value = login.user;
        ui.password1Textbox.value = login.password;
      }
      (login === 'cancel' ? ui.button1 : ui.button0).click();
    },
  };
  if (!isAnswering) Services.obs.addObserver(observer, 'common-dialog-loaded');
`;

/** `[browserId]` */
export const accessibility = `
  ${theBrowser}
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const nodes = [];
  const walk = (node) => {
    let role = '';
    try { role = node.attributes.getStringProperty('xml-roles'); } catch { role = ''; }
    nodes.push({ role: role || service.getStringRole(node.role), name: node.name ?? '' });
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  const outer = service.getAccessibleFor(browser);
  if (!outer?.firstChild) return [];
  walk(outer.firstChild);
  return nodes;
`;

/** `[browserId, look]` */
export const emulate = `
  ${theBrowser}
  const look = args[1];
  browser.style.maxWidth = look.width ? look.width + 'px' : '';
  browser.style.minWidth = look.width ? look.width + 'px' : '';
  browser.style.maxHeight = look.height ? look.height + 'px' : '';
  browser.style.minHeight = look.height ? look.height + 'px' : '';
  context.prefersColorSchemeOverride = look.dark ? 'dark' : 'light';
  context.forcedColorsOverride = look.forcedColors ? 'active' : 'none';
  context.prefersReducedMotionOverride = look.reducedMotion ? 'reduce' : 'no-override';
  context.mediumOverride = look.print ? 'print' : '';
`;

/** `[browserId]` */
export const screenshot = `
  ${theBrowser}
  const bitmap = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = chrome.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

export const url = `
  ${theBrowser}
  return browser.currentURI.spec;
`;

export const activate = `
  ${theBrowser}
  chrome.gBrowser.selectedTab = chrome.gBrowser.getTabForBrowser(browser);
  chrome.focus();
  browser.focus();
`;

export const close = `
  ${theBrowser}
  chrome.gBrowser.removeTab(chrome.gBrowser.getTabForBrowser(browser), { animate: false });
`;

export const stop = `
  ${theBrowser}
  browser.stop();
`;

/**
 * `[browserId, events]`: trusted input, by the actor and not by a script, which would listen to `unload` while it runs
 * and so keep the page that is left out of the back/forward cache. An event that takes the document away is done.
 */
export const dispatch = `
  ${theBrowser}
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
  for (const { name, details } of args[1]) {
    try {
      await actor.dispatchEvent(name, details);
    } catch (error) {
      if (error.name !== 'AbortError') throw error;
    }
  }
`;

/** `[key]`: what WebDriver knows of a key. */
export const keyData = `
  const { keyData } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/KeyData.sys.mjs');
  return keyData.getData(args[0]);
`;

/** Lets the extension of this id into private windows. */
export const allowPrivateWindows = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(args[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
`;
