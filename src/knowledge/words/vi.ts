import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'vi',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': ['bạn phải đăng nhập', 'bạn cần đăng nhập', 'vui lòng đăng nhập', 'yêu cầu đăng nhập'],
    'session-or-cookies': [
      'phiên làm việc đã hết hạn',
      'phiên của bạn đã hết hạn',
      'phiên đăng nhập đã hết',
      'bật cookie',
    ],
    'not-authorized-role': ['bạn không có quyền', 'không đủ quyền'],
    'ip-or-region': [
      'không khả dụng ở quốc gia',
      'không có sẵn ở quốc gia',
      'quốc gia của bạn',
      'địa chỉ ip của bạn đã bị chặn',
      'địa chỉ ip của bạn bị chặn',
      'ip của bạn đã bị chặn',
    ],
    'vpn-or-proxy': ['tắt vpn', 'vpn hoặc proxy'],
    'bot-challenge': [
      'không phải là robot',
      'không phải người máy',
      'bạn là con người',
      'đang kiểm tra trình duyệt',
    ],
    'waf-rule': ['yêu cầu của bạn đã bị chặn', 'yêu cầu bị chặn', 'vì lý do bảo mật', 'vì lý do an ninh'],
    'rate-limit': ['quá nhiều yêu cầu', 'quá nhiều lần thử'],
    legal: ['vì lý do pháp lý', 'theo yêu cầu của pháp luật'],
    'account-suspended': ['tài khoản đã bị tạm ngưng', 'tài khoản bị khóa', 'tài khoản đã bị khóa'],
  },
} satisfies Words;
