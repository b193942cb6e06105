import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'vi',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'vui lòng đăng nhập',
      'yêu cầu đăng nhập',
      'cần đăng nhập',
      'phải đăng nhập',
      'hãy đăng nhập',
      'chưa đăng nhập',
      'đăng nhập để',
    ],
    'session-or-cookies': [
      'phiên đăng nhập đã hết',
      'bật cookie',
      'phiên của bạn đã hết',
      'phiên làm việc đã hết',
    ],
    'not-authorized-role': ['không đủ quyền', 'không có quyền', 'không được phép', 'không được cấp quyền'],
    'ip-or-region': [
      'không khả dụng ở quốc gia',
      'không có sẵn ở quốc gia',
      'quốc gia của bạn',
      'khu vực của bạn',
      'vùng của bạn',
      'ip của bạn đã bị chặn',
      'ip của bạn bị chặn',
    ],
    'vpn-or-proxy': ['tắt vpn', 'vpn hoặc proxy'],
    'bot-challenge': [
      'không phải là robot',
      'không phải người máy',
      'đang kiểm tra trình duyệt',
      'không phải robot',
      'là con người',
      'mã captcha',
      'xác minh bạn',
    ],
    'waf-rule': [
      'yêu cầu của bạn đã bị chặn',
      'yêu cầu bị chặn',
      'lý do bảo mật',
      'lý do an ninh',
      'tường lửa',
    ],
    'rate-limit': ['quá nhiều', 'quá thường xuyên'],
    legal: ['vì lý do pháp lý', 'theo yêu cầu của pháp luật'],
    'account-suspended': ['tài khoản đã bị tạm ngưng', 'tài khoản bị khóa', 'tài khoản đã bị khóa'],
  },
} satisfies Words;
