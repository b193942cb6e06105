import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'codes',
  source: 'error codes of public APIs: Google, Microsoft Entra, OpenAI, OAuth; 2026-05',
  says: {
    'login-required': ['notauthenticated'],
    'not-authorized-role': [
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
} satisfies Words;
