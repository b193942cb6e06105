import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'codes',
  source: 'error codes of public APIs: Google, Microsoft Entra, OpenAI, OAuth; 2026-05',
  says: {
    'login-required': ['login_required', 'not_authenticated', 'notauthenticated'],
    'not-authorized-role': [
      'insufficient_scope',
      'insufficientpermission',
      'not_authorized',
      'permissiondenied',
      'accessdeniedexception',
    ],
    'device-policy': ['admin_policy_enforced', 'aadsts53000', 'aadsts53001', 'aadsts53002', 'aadsts53003'],
    'ip-or-region': [
      'unsupported_country_region_territory',
      'country_not_supported',
      'region_not_supported',
      'geo_restricted',
      'georestricted',
      'country_restricted',
      'region_restricted',
      'not_available_in',
    ],
    'rate-limit': ['rate_limit', 'ratelimit', 'too_many_requests', 'toomanyrequests'],
    quota: ['quotaexceeded', 'dailylimitexceeded'],
    csrf: ['invalid_csrf', 'csrf_token'],
    hotlink: ['hotlink'],
    legal: ['sanctioned_country', 'legal_reasons', 'age_restricted'],
    'bot-challenge': ['captcha_required'],
    'account-suspended': ['account_deactivated', 'user_suspended', 'user_disabled'],
  },
} satisfies Words;
