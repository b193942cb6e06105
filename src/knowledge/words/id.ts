import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'id',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'silakan masuk',
      'silakan login',
      'harus masuk',
      'harus login',
      'perlu masuk',
      'perlu login',
      'masuk untuk',
      'login untuk',
      'silahkan login',
      'silahkan masuk',
    ],
    'session-or-cookies': ['aktifkan cookie', 'sesi telah', 'sesi anda telah'],
    'not-authorized-role': [
      'tidak memiliki izin',
      'tidak memiliki akses',
      'tidak memiliki hak',
      'tidak diizinkan',
      'tidak berhak',
      'tidak punya akses',
      'tidak berwenang',
    ],
    'ip-or-region': [
      'negara anda',
      'wilayah anda',
      'ip anda telah diblokir',
      'ip anda diblokir',
      'alamat ip anda telah',
    ],
    'vpn-or-proxy': ['matikan vpn', 'nonaktifkan vpn', 'vpn atau proxy'],
    'bot-challenge': ['memeriksa browser anda', 'bukan robot', 'adalah manusia'],
    'waf-rule': ['permintaan anda telah diblokir', 'permintaan anda diblokir', 'alasan keamanan'],
    'rate-limit': ['terlalu banyak', 'terlalu sering'],
    legal: ['alasan hukum', 'perintah pengadilan'],
    'account-suspended': ['akun ditangguhkan', 'akun telah ditangguhkan', 'situs ini telah ditangguhkan'],
  },
} satisfies Words;
