import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'fi',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': ['kirjauduttava', 'sinun on kirjaudu', 'kirjautuminen vaaditaan', 'vaatii kirjautumi'],
    'session-or-cookies': ['istunto'],
    'not-authorized-role': ['oikeutta', 'oikeuksia', 'käyttöoikeu'],
    'ip-or-region': ['vain suomessa', 'maassasi', 'maastasi', 'alueeltasi', 'alueellasi', 'ip-osoitteesi on'],
    'vpn-or-proxy': ['vpn-yhte'],
    'rate-limit': ['liian monta'],
    'account-suspended': [
      'tilisi on suljettu',
      'tilisi on lukittu',
      'tilisi on estetty',
      'tilisi on jäädytetty',
    ],
  },
} satisfies Words;
