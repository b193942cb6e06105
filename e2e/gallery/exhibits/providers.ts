import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exhibit, Group, Reply } from '../exhibit.ts';

const folder = join(import.meta.dirname, '../../../src/knowledge/samples');

/** Those that people meet most, one of each look. */
const shown = [
  'cloudflare-waf-blocked',
  'cloudflare-1020',
  'cloudflare-1015',
  'cloudflare-challenge-page',
  'akamai-denied',
  'imperva-error-15',
  'cloudfront-blocked',
  'cloudfront-country',
  's3-private',
  's3-expired',
  's3-signature',
  'aws-alb-waf',
  'aws-waf-captcha',
  'datadome-captcha',
  'perimeterx-page',
  'vercel-checkpoint',
  'vercel-deny',
  'f5-rejected-403',
  'sucuri-attack',
  'sucuri-country',
  'wordfence-limited',
  'modsecurity-406',
  'fastly-403',
  'azure-front-door-waf',
  'nginx-folder',
  'nginx-file',
  'nginx-429',
  'apache-folder',
  'apache-file',
  'apache-451',
  'iis-403',
  'iis-40314-french',
  'litespeed-403',
  'django-csrf',
  'django-403',
  'squid-denied',
  'zscaler-403',
  'fortiguard-web-filter',
  'github-rate',
  'google-drive-quota',
  'google-sorry',
];

interface Sample {
  readonly response: {
    readonly url: string;
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
    readonly body?: string;
  };
  readonly provider: string;
  readonly cause: string;
}

/** What belongs to the connection, or would keep a browser from ever asking again, is the server's own. */
const dropped = new Set([
  'alt-svc',
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'nel',
  'report-to',
  'strict-transport-security',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function replay({ response }: Sample): Reply {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of response.headers) {
    if (!dropped.has(name.toLowerCase())) (headers[name.toLowerCase()] ??= []).push(value);
  }
  headers['content-type'] ??= ['text/html; charset=utf-8'];
  return { status: response.status, headers, body: response.body ?? '' };
}

/** The path and the query of the sample follow its name: they are part of what tells a refuser. */
function asExhibit(id: string): Exhibit {
  // The samples are the repository's own; a test of theirs holds each to its shape.
  const sample = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Sample;
  const { pathname, search } = new URL(sample.response.url);
  return {
    path: `/provider/${id}${pathname}`,
    query: search,
    status: sample.response.status,
    title: id.replaceAll('-', ' '),
    note: `${sample.response.status}: ${sample.provider}, ${sample.cause}`,
    answer: () => replay(sample),
  };
}

/** Responses that the product knows, as the samples of its knowledge keep them. */
export const providers: Group = { title: 'Providers by their looks', exhibits: shown.map(asExhibit) };
