import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'th',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'login-required': ['กรุณาเข้าสู่ระบบ', 'ต้องเข้าสู่ระบบ'],
    'session-or-cookies': ['เซสชัน'],
    'not-authorized-role': ['ไม่มีสิทธิ', 'ไม่ได้รับอนุญาต'],
    'ip-or-region': ['ประเทศของคุณ', 'ภูมิภาคของคุณ', 'ip ของคุณถูก'],
    'rate-limit': ['คำขอมากเกิน'],
    'account-suspended': ['บัญชีของคุณถูก'],
  },
} satisfies Words;
