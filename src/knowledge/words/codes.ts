import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'codes',
  source: 'error codes of public APIs: Google, Microsoft Entra, OpenAI, OAuth; 2026-05',
  says: {
    'login-required': ['notauthenticated', 'not_authed', 'invalid_auth'],
    'not-authorized-role': [
      'nopermission',
      'row-level security',
      'insufficientpermission',
      'not_authorized',
      'permissiondenied',
      'accessdeniedexception',
    ],
    'device-policy': ['admin_policy_enforced', 'aadsts53000', 'aadsts53001', 'aadsts53002', 'aadsts53003'],
    'ip-or-region': ['georestricted', 'not_available_in'],
    'rate-limit': ['ratelimit', 'toomanyrequests'],
    quota: ['query_over_limit', 'over_query_limit', 'quotaexceeded', 'dailylimitexceeded'],
    hotlink: ['hotlink'],
    legal: ['sanctioned_country', 'legal_reasons', 'age_restricted'],
    'account-suspended': ['user_disabled'],
  },
  // Words that every language has: they count beside those of each.
  terms: {
    certificate: 'certifik',
    account: 'konto',
    form: 'formular',
    requests: 'download',
    quota: 'quota|saldo',
    contact: 'kontakt|contact',
    vpn: 'vpn|proxy|tor$',
    token: 'token',
    law: 'embargo|18+',
    robot: 'robot|captcha|recaptcha|bot$',
    cookie: 'cookie',
    session: 'session',
    place: 'region',
    address: 'ip$',
    browser: 'browser|javascript|internet explorer',
    firewall: 'firewall',
    'sign-in': 'login',
    role: 'administrator|premium|vip$|student|admins|administrador',
    over: 'inaktiv',
    // A banner's: which cookies are needed says nothing of what was refused.
    guess: 'newsletter|cookies nece|cookies néce|cookie nece',
    banned: 'suspend',
  },
} satisfies Words;
