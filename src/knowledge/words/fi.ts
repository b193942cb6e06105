import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'fi',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': ['kirjauduttava', 'sinun on kirjaudu'],
    'session-or-cookies': ['istunto'],
    'not-authorized-role': ['oikeutta', 'oikeuksia', 'käyttöoikeu'],
    'ip-or-region': ['maassasi'],
    'rate-limit': ['liian monta'],
  },
} satisfies Words;
