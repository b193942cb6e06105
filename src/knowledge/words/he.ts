import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'he',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': ['עליך להתחבר', 'יש להתחבר'],
    'session-or-cookies': ['פג תוקף החיבור'],
    'not-authorized-role': ['הרשאה', 'הרשאות', 'אינך מורשה'],
    'ip-or-region': ['במדינתך'],
    'rate-limit': ['יותר מדי'],
  },
} satisfies Words;
