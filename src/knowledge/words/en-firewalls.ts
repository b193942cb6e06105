import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'en',
  source: 'captures of refusals and the error texts of public software; 2026-05',
  // prettier-ignore
  says: {
    'bot-challenge': ['turnstile token', 'turnstile verif', 'checking your browser', 'enter the characters', 'type the characters', 'security verification', 'please verify that you', 'must verify that you', 'to verify that you', "verify that you'", 'verify yourself to', 'verify you are', 'verifying you', 'verifying that you', 'unusual request', 'unusual behav', 'javascript and cookies', 'press & hold', 'press and hold', 'recaptcha verif', 'confirm you are', 'a bot.'],
    'waf-rule': ['blocked for security purposes', 'security incident detected', 'potentially unsafe operation', 'request has been blocked', 'your request was blocked', 'have blocked access', 'request was rejected', 'url was rejected', 'mod_security', 'modsecurity', 'security violation', 'violation of security', 'security_violation', 'potentially harmful', 'illegal request', 'disallowed character', 'forbidden character', 'cross-site scripting', 'hack attempt', 'possible attack', 'intrusion', 'blocked by waf', 'request blocked', 'request has been denied', 'request was denied', 'request has been rejected', 'request is blocked', 'triggered a rule', 'triggered a security', 'by our security', 'by the security', 'hacking attempt', 'security service to protect', 'by a security', 'security plugin'],
    'browser-unsupported': ['upgrade to a newer', 'client_outdated'],
    'rate-limit': ['too many re', 'too many att', 'too many fail', 'too many log',  'allowed requests', 'throttl', 'wait a few minutes', 'wait a few seconds', 'wait a minute', 'limit exceeded', 'rate threshold', 'from an undeclared', 'exceeded the limit', 'exceeded the maximum', 'login attempts', 'failed attempts', 'temporarily banned', 'temporarily locked', 'banned until', 'rate limiting', 'requests per second', 'the number of requests', 'number of requests allowed'],
    quota: ['totalrequests limit', 'enough points', 'enough credit', 'seat limit', 'update your payment', 'users have viewed or downloaded this file', 'monthly limit', 'download limit', 'daily limit', 'weekly limit', 'monthly usage', 'usage limit', 'upgrade your account', 'billing details', 'insufficient balance'],
    'directory-index': [
      'directory does not allow contents to be listed',
      'directory listing',
      'directory browsing', 'list the contents of this directory', 'listing of this directory'],
    hotlink: ['embedding', 'be embedded', 'hot linking', 'denied by referer', 'bucket referer policy', 'invalid referer', 'hot-link', 'direct linking', 'direct links to', 'linking to images', 'linking to this', 'remote linking', 'leech', 'referer not allowed', 'referrer not allowed', 'invalid referrer', 'referer is not', 'referrer is not', 'bad referer', 'bad referrer', 'missing referrer', 'referer_denied', 'referer denied', 'referrer denied'],
    'browser-tools': [
      'custom user-agent', 'custom user agent', 'descriptive user', 'user-agent header', '`user-agent` header', 'missing user-agent', 'missing user agent', 'no user-agent', 'no user agent',
      'bad user agent', 'bad user-agent', 'set a user-agent', 'valid user-agent', 'valid user agent',
      'your user agent', 'your user-agent', 'user agent is', 'user-agent is', 'user agent not',
      'ad-blocker', 'adblock', 'ad block', 'browser extension', 'disable extensions',
      'disable any extension', 'referrer policy', 'referrer-policy', 'send a referrer', 'send a referer',
      'sending a referrer', 'sending a referer', 'referer is required', 'referrer is required', 'user-agent policy'],
  },
} satisfies Words;
