import type { Browser, LaunchOptions } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { startGallery } from './gallery.ts';
import type { Gallery } from './gallery.ts';

/** A real browser with the built extension, and the gallery. */
export interface GalleryLab {
  readonly browser: Browser;
  readonly gallery: Gallery;
  close(): Promise<void>;
}

export async function openGalleryLab(options: Partial<LaunchOptions> = {}): Promise<GalleryLab> {
  const gallery = await startGallery();
  const browser = await launchProduct(options);
  return {
    browser,
    gallery,
    async close() {
      await browser.close();
      await gallery.close();
    },
  };
}
