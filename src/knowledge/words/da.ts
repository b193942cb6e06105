import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'da',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': [
      'være logget ind',
      'skal logge ind',
      'log ind for',
      'login påkrævet',
      'login er påkrævet',
    ],
    'session-or-cookies': ['din session', 'sessionen'],
    'not-authorized-role': [
      'ikke adgang til',
      'ikke tilladelse',
      'utilstrækkelige',
      'mangler rettighed',
      'manglende rettighed',
      'ikke rettighed',
    ],
    'ip-or-region': ['uden for danmark', 'din region', 'dit land', 'din ip-adresse er', 'din ip er'],
    'vpn-or-proxy': ['vpn-forbind', 'din vpn', 'vpn eller'],
    'rate-limit': ['for mange'],
    quota: ['kvote'],
    'account-suspended': ['konto er blevet', 'konto er suspend', 'konto er spærret'],
  },
} satisfies Words;
