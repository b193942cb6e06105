import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'codes',
  source: 'error codes of public APIs: Google, Microsoft Entra, OpenAI, OAuth; 2026-05',
  says: {
    'login-required': ['login_required'],
    'not-authorized-role': ['insufficient_scope'],
    'device-policy': ['admin_policy_enforced', 'aadsts53000', 'aadsts53001', 'aadsts53002', 'aadsts53003'],
    'ip-or-region': ['unsupported_country_region_territory'],
    'rate-limit': ['rate_limit', 'ratelimit'],
    quota: ['quotaexceeded', 'downloadquotaexceeded', 'dailylimitexceeded'],
  },
} satisfies Words;
