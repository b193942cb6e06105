import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'nb',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': ['være logget inn', 'må logge inn', 'innlogging kreves', 'krever innlogging'],
    'session-or-cookies': ['økten din', 'økten er'],
    'not-authorized-role': [
      'ikke tilgang til',
      'ikke tillatelse',
      'utilstrekkelig',
      'manglende tilgang',
      'manglende rettighet',
      'ikke rettighet',
    ],
    'ip-or-region': ['utenfor norge', 'landet ditt', 'ditt land', 'regionen din', 'ip-adressen din er'],
    'vpn-or-proxy': ['vpn-tilkobl'],
    'account-suspended': ['kontoen din er', 'kontoen din har'],
  },
} satisfies Words;
