import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'id',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': ['anda harus masuk', 'anda harus login', 'silakan masuk', 'silakan login'],
    'session-or-cookies': ['sesi anda telah berakhir', 'sesi telah berakhir', 'aktifkan cookie'],
    'not-authorized-role': ['anda tidak memiliki izin', 'anda tidak memiliki akses', 'anda tidak berhak'],
    'ip-or-region': [
      'tidak tersedia di negara anda',
      'tidak tersedia di wilayah anda',
      'dari negara anda',
      'alamat ip anda telah diblokir',
      'alamat ip anda diblokir',
      'ip anda diblokir',
    ],
    'vpn-or-proxy': ['matikan vpn', 'nonaktifkan vpn', 'vpn atau proxy'],
    'bot-challenge': ['anda bukan robot', 'anda adalah manusia', 'memeriksa browser anda'],
    'waf-rule': ['permintaan anda telah diblokir', 'permintaan anda diblokir', 'alasan keamanan'],
    'rate-limit': ['terlalu banyak permintaan', 'terlalu banyak percobaan'],
    legal: ['alasan hukum', 'perintah pengadilan'],
    'account-suspended': ['akun ditangguhkan', 'akun telah ditangguhkan', 'situs ini telah ditangguhkan'],
  },
} satisfies Words;
