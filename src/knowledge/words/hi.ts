import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'hi',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': ['लॉग इन करना', 'लॉगिन आवश्यक', 'कृपया लॉग इन'],
    'session-or-cookies': ['सत्र समाप्त'],
    'not-authorized-role': ['अनुमति नहीं', 'अधिकार नहीं', 'अधिकृत नहीं'],
    'ip-or-region': ['आपके देश', 'आपके क्षेत्र', 'आईपी पता अवरुद्ध'],
    'rate-limit': ['बहुत अधिक'],
    'account-suspended': ['खाता निलंबित'],
  },
} satisfies Words;
