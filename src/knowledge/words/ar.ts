import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'ar',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': ['يجب تسجيل الدخول', 'يرجى تسجيل الدخول', 'الرجاء تسجيل الدخول'],
    'session-or-cookies': ['انتهت صلاحية الجلسة', 'انتهت الجلسة', 'تفعيل ملفات تعريف الارتباط'],
    'not-authorized-role': ['ليس لديك إذن', 'ليس لديك صلاحية', 'لا تملك الصلاحية', 'غير مصرح لك'],
    'ip-or-region': [
      'غير متاح في بلدك',
      'غير متوفر في بلدك',
      'غير متاحة في بلدك',
      'من بلدك',
      'تم حظر عنوان',
      'عنوان ip الخاص بك',
    ],
    'vpn-or-proxy': ['إيقاف vpn', 'تعطيل vpn'],
    'bot-challenge': ['لست روبوت', 'أنك إنسان', 'أنك لست'],
    'waf-rule': ['تم حظر طلبك', 'لأسباب أمنية'],
    'rate-limit': ['طلبات كثيرة جدا', 'عدد كبير جدا من الطلبات', 'محاولات كثيرة'],
    legal: ['لأسباب قانونية', 'أمر قضائي'],
    'account-suspended': ['تم تعليق الحساب', 'تم إيقاف الحساب', 'حساب موقوف'],
  },
} satisfies Words;
