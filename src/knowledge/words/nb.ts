import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'nb',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': ['være logget inn', 'må logge inn'],
    'session-or-cookies': ['økten din'],
    'not-authorized-role': ['ikke tilgang til', 'ikke tillatelse'],
    'ip-or-region': ['landet ditt', 'i ditt land'],
    'vpn-or-proxy': ['vpn eller'],
    'rate-limit': ['for mange'],
  },
} satisfies Words;
