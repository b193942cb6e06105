import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'da',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': ['være logget ind', 'skal logge ind', 'log ind for'],
    'session-or-cookies': ['din session'],
    'not-authorized-role': ['ikke adgang til', 'ikke tilladelse'],
    'ip-or-region': ['uden for danmark'],
    'vpn-or-proxy': ['din vpn', 'vpn eller'],
    'rate-limit': ['for mange'],
  },
} satisfies Words;
