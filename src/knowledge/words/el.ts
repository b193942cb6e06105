import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'el',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': ['πρέπει να συνδεθείτε', 'συνδεθείτε για'],
    'session-or-cookies': ['η συνεδρία'],
    'not-authorized-role': ['δεν έχετε άδεια', 'δεν έχετε πρόσβαση', 'δεν έχετε δικαίωμα'],
    'ip-or-region': ['στη χώρα σας'],
    'rate-limit': ['πάρα πολλ'],
  },
} satisfies Words;
