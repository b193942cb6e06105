import type { Tab } from '../driver/browser.ts';

export interface PageFacts {
  readonly status: number;
  readonly host: string;
  readonly isLoaded: boolean;
  /** What was added beside head and body. */
  readonly added: number;
}

/** What stands in the page itself, told without the extension. */
export function pageFacts(tab: Tab): Promise<PageFacts> {
  return tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const status = navigation instanceof PerformanceNavigationTiming ? navigation.responseStatus : 0;
    const own = ['HEAD', 'BODY', 'head', 'body'];
    const added = [...document.documentElement.children].filter((one) => !own.includes(one.tagName)).length;
    return { status, host: location.hostname, isLoaded: document.readyState === 'complete', added };
  });
}
