import { join } from 'node:path';
import { damageFiles } from '../damage-files.ts';
import type { Extension, Icon, Surface, Tab } from '../browser.ts';
import { until } from '../until.ts';
import type { Marionette } from './marionette.ts';
import * as privileged from './privileged.ts';
import { FirefoxSurface } from './surface.ts';
import type { FirefoxTab } from './tab.ts';

interface Host {
  /** The folder of its profile. */
  readonly profile: string;
  readonly marionette: Marionette;
  readonly openTab: (url: string) => Promise<Tab>;
  /** Opens a page that no spec sees, to ask questions in. */
  readonly openUnseen: (url: string) => Promise<FirefoxTab>;
  /** What the extension's contexts wrote to the console as an error. */
  readonly consoleErrors: () => readonly string[];
}

/** Writes until the browser refuses a kilobyte more. */
const fillWithBallast = `(async () => {
  const answered = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const request = indexedDB.open('ballast');
  request.onupgradeneeded = () => request.result.createObjectStore('parts', { autoIncrement: true });
  const db = await answered(request);
  for (let size = 1 << 20; size >= 1024; ) {
    const part = crypto.getRandomValues(new Uint8Array(Math.min(size, 65536)));
    const store = db.transaction('parts', 'readwrite').objectStore('parts');
    const isTaken = await new Promise((resolve) => {
      store.transaction.oncomplete = () => resolve(true);
      store.transaction.onabort = () => resolve(false);
      try {
        for (let at = 0; at < size; at += part.length) store.add(part);
      } catch {
        // After one that was too much, Firefox 153 lets the next transaction only take away.
        resolve(null);
      }
    });
    if (isTaken === false) size /= 4;
  }
  db.close();
})()`;

export class FirefoxExtension implements Extension {
  readonly id: string;
  readonly origin: string;
  readonly #host: Host;
  #ledger: Promise<FirefoxTab> | null = null;

  constructor(id: string, origin: string, host: Host) {
    this.id = id;
    this.origin = origin;
    this.#host = host;
  }

  open(path: string): Promise<Tab> {
    return this.#host.openTab(this.origin + path);
  }

  async evaluate(expression: string): Promise<unknown> {
    const ledger = await (this.#ledger ??= this.#openLedger());
    // Marionette's sandbox would copy the answer: text crosses unharmed.
    const json = await ledger.inPage(
      `const { browser } = window; return (async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    );
    return JSON.parse(String(json)) as unknown;
  }

  async reload(): Promise<void> {
    await this.#host.marionette.run(privileged.reloadExtension, this.id);
    // Its pages went with it.
    this.#ledger = null;
  }

  async fillDisk(isFull: boolean): Promise<void> {
    await this.evaluate(isFull ? fillWithBallast : 'void indexedDB.deleteDatabase("ballast")');
  }

  async damageDatabases(): Promise<void> {
    await this.stop();
    const folder = join(this.#host.profile, 'storage', 'default');
    const own = new URL(this.origin).hostname;
    // Firefox 153 keeps `storage.local` in a database as well, under a container of its own.
    const settings = 'userContextId=4294967295';
    await damageFiles(
      folder,
      (path) => path.includes(own) && !path.includes(settings) && /\/idb\/[^/]+\.sqlite(-wal)?$/.test(path),
    );
  }

  async isAwake(): Promise<boolean> {
    return (await this.#host.marionette.run(privileged.isAwake, this.id)) === true;
  }

  async stop(): Promise<void> {
    // The browser's own word that it ended: an event may start another at once.
    await this.#host.marionette.run(privileged.stopBackground, this.id);
  }

  async popup(): Promise<Surface | null> {
    const { marionette } = this.#host;
    const id = await marionette.run(privileged.popupId);
    if (typeof id !== 'number') return null;
    return new FirefoxSurface(marionette, id, async () => {
      await marionette.run(privileged.closePopup);
      await until('the popup closed', async () => (await marionette.run(privileged.popupId)) === null);
    });
  }

  async openPopup(): Promise<Surface> {
    const { marionette } = this.#host;
    // A click while a popup is on its way, in or out, would only close it.
    await until('no popup on its way', () => marionette.run(privileged.isPopupSettled));
    if ((await this.popup()) !== null) throw new Error('A popup is open already: a click would close it.');
    await marionette.run(privileged.clickToolbarButton, this.id);
    const popup = await until('a popup', () => this.popup());
    await until('text in the popup', () => popup.text());
    return popup;
  }

  async icon(tab: Tab): Promise<Icon> {
    // The shape is made by the script.
    return (await this.#host.marionette.run(privileged.icon, this.id, Number(tab.id))) as Icon;
  }

  async complaints(): Promise<readonly string[]> {
    // The shape is made by the script.
    const uncaught = (await this.#host.marionette.run(privileged.complaints, this.origin)) as string[];
    return [...uncaught, ...this.#host.consoleErrors()];
  }

  async #openLedger(): Promise<FirefoxTab> {
    return this.#host.openUnseen(String(await this.#host.marionette.run(privileged.ledgerUrl, this.id)));
  }
}
