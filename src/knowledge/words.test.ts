import { expect, test } from 'vitest';
import { readWords } from '../../scripts/compile-knowledge.ts';
import { readExchange } from '../cli/read-exchange.ts';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { knowledge } from './compiled.ts';

/** Sentences that only one maker's software writes. */
const owned: Readonly<Record<string, string>> = {
  'jwt is expired': 'envoy',
  'this action is unauthorized': 'laravel',
  unsupported_country_region_territory: 'openai',
};

const words = await readWords();

test.each(words)('words of $file accuse nobody', ({ content }) => {
  const accused = Object.values(content.says)
    .flat()
    .filter((phrase) => !phrase.startsWith('aadsts') && owned[phrase] === undefined)
    .flatMap((phrase) => {
      const body = `<title>${phrase}</title><h1>${phrase}</h1><p>${phrase}. Contact the site.</p>`;
      const headers = { 'content-type': 'text/html', server: 'cloudflare' };
      const verdict = diagnose(
        readExchange({ url: 'https://x.example/p', status: 403, headers, body }),
        knowledge,
      );
      return verdict?.providerName == null ? [] : [`${phrase}: ${verdict.provider}`];
    });
  expect(accused).toEqual([]);
});

test.each(words)('words of $file tell a cause', ({ content }) => {
  const silent = Object.values(content.says)
    .flat()
    .filter((phrase) => {
      const exchange = readExchange({ url: 'https://x.example/p', status: 403, body: `<p>${phrase}` });
      return diagnose(exchange, knowledge)?.cause === 'unknown';
    });
  expect(silent).toEqual([]);
});
