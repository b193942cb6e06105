import type { StatusPage } from '../core/remedies/status-page.ts';

/** Where a provider says itself how it is. Source of each: the page, which its provider links to; 2026-11. */
export const statusPages: readonly StatusPage[] = [
  { url: 'https://www.cloudflarestatus.com/', of: ['cloudflare', 'cloudflare-access', 'cloudflare-r2'] },
  { url: 'https://www.akamaistatus.com/', of: ['akamai'] },
  { url: 'https://www.fastlystatus.com/', of: ['fastly'] },
  {
    url: 'https://health.aws.amazon.com/health/status',
    of: ['cloudfront', 's3', 'aws-waf', 'aws-api-gateway', 'aws-alb'],
  },
  {
    url: 'https://azure.status.microsoft/',
    of: [
      'azure-front-door',
      'azure-storage',
      'azure-application-gateway',
      'azure-app-service',
      'azure-api-management',
    ],
  },
  { url: 'https://status.cloud.google.com/', of: ['google-cloud', 'google-cloud-storage'] },
  { url: 'https://status.imperva.com/', of: ['imperva'] },
  { url: 'https://status.sucuri.net/', of: ['sucuri'] },
  { url: 'https://www.vercel-status.com/', of: ['vercel'] },
  { url: 'https://www.netlifystatus.com/', of: ['netlify'] },
  { url: 'https://status.heroku.com/', of: ['heroku'] },
  { url: 'https://www.githubstatus.com/', of: ['github'] },
  { url: 'https://status.gitlab.com/', of: ['gitlab'] },
  { url: 'https://www.shopifystatus.com/', of: ['shopify'] },
  { url: 'https://status.squarespace.com/', of: ['squarespace'] },
  { url: 'https://status.wix.com/', of: ['wix'] },
  { url: 'https://discordstatus.com/', of: ['discord'] },
  { url: 'https://www.redditstatus.com/', of: ['reddit'] },
  { url: 'https://status.openai.com/', of: ['openai'] },
  { url: 'https://status.okta.com/', of: ['okta'] },
  { url: 'https://status.stripe.com/', of: ['stripe'] },
];
