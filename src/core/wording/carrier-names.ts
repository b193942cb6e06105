import { clean } from './clean.ts';

/** How those who pass refusals on spell themselves. A slug that isn't here is shown as it stands. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    akamai: 'Akamai',
    apache: 'Apache',
    'aws-alb': 'AWS',
    'aws-waf': 'AWS WAF',
    'azure-front-door': 'Azure Front Door',
    cloudflare: 'Cloudflare',
    cloudfront: 'Amazon CloudFront',
    envoy: 'Envoy',
    fastly: 'Fastly',
    'google-cloud': 'Google Cloud',
    haproxy: 'HAProxy',
    imperva: 'Imperva',
    netlify: 'Netlify',
    nginx: 'nginx',
    openresty: 'OpenResty',
    squid: 'Squid',
    sucuri: 'Sucuri',
    varnish: 'Varnish',
    vercel: 'Vercel',
  }),
);

/** The carriers in one phrase: "Cloudflare and Varnish". */
export function namesOf(carriers: readonly string[], language: string): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list.format(carriers.map((slug) => names.get(slug) ?? clean(slug, 40)));
}
