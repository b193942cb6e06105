import { hostOf, withoutQuery } from '../../core/address.ts';
import type { Header } from '../../core/exchange.ts';
import { clean } from '../../core/wording/clean.ts';
import { redact } from '../../core/wording/redact.ts';
import type { Explained } from './explained.ts';

/**
 * What somebody who finds an explanation wrong can pass on: what was seen and what was concluded, and nothing that tells of the visitor.
 * No query, no token of the path, no computer's address, no value of a reference, no text of the page.
 */
export function reportOf({ refusal, kept }: Explained): string {
  const { status, method, kind, url, verdict } = refusal;
  const { provider, carriers, cause, alternatives, confidence, evidence, references } = verdict;
  const report = {
    address: withoutQuery(redact(url)),
    method,
    status,
    kind,
    headers: (kept?.headers ?? []).map(impersonal),
    verdict: { provider, carriers, cause, alternatives, confidence },
    evidence: evidence.map(({ observed, tier, signature, value }) => ({
      observed,
      tier,
      signature,
      value: withoutComputers(clean(redacted(value))),
    })),
    references: references.map((one) => one.kind),
  };
  return JSON.stringify(report, null, 2);
}

/** A file for `src/knowledge/samples`, with the verdict that it got; whoever saves it writes in the one that it must get. */
export function sampleOf({ refusal, kept }: Explained): string {
  const { status, method, url, verdict } = refusal;
  const host = hostOf(url);
  const elsewhere = (text: string): string => (host === '' ? text : text.replaceAll(host, sampleHost));
  const anonymous = (text: string): string => withoutComputers(redacted(elsewhere(text)));
  const sample = {
    response: {
      url: elsewhere(withoutQuery(redact(url))),
      ...(method !== 'GET' && { method }),
      status,
      headers: (kept?.headers ?? []).map(([name, value]) => [name, anonymous(value)]),
      body: anonymous(kept?.excerpt ?? ''),
    },
    refusal: true,
    provider: verdict.provider,
    carriers: verdict.carriers,
    cause: verdict.cause,
    from: 'saved in a browser',
  };
  return `${JSON.stringify(sample, null, 2)}\n`;
}

const sampleHost = 'site.example';

function impersonal([name, value]: Header): Header {
  return [name.toLowerCase(), withoutComputers(clean(redacted(value), 300))];
}

/** Addresses in a text can carry a token in their query. */
function redacted(text: string): string {
  return text.replace(/https?:\/\/[^\s<>"']+/gi, redact);
}

const computers = [
  /\b(?:\d{1,3}\.){3}\d{1,3}\b/g,
  // Version 6: eight groups, or fewer around "::". A time of day has neither.
  /(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}(?![\w:])/gi,
  /(?<![\w:])(?:[0-9a-f]{1,4}:){0,6}(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{0,4}(?![\w:])/gi,
];
const people = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The visitor's own address and name stand in many a refusal. */
function withoutComputers(text: string): string {
  const rest = computers.reduce((part, one) => part.replace(one, '203.0.113.7'), text);
  return rest.replace(people, 'somebody@example.com');
}
