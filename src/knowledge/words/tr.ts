import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'tr',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'giriş yapmalısınız',
      'giriş yapmanız gerekiyor',
      'oturum açmanız gerekiyor',
      'lütfen giriş yapın',
      'kimlik doğrulama gerekli',
    ],
    'session-or-cookies': ['oturumunuzun süresi doldu', 'oturum süreniz doldu', 'çerezleri etkinleştirin'],
    'not-authorized-role': [
      'yetkiniz yok',
      'yetkiniz bulunmamaktadır',
      'erişim izniniz yok',
      'izniniz bulunmamaktadır',
    ],
    'ip-or-region': [
      'ülkenizde kullanılamıyor',
      'ülkenizde mevcut değil',
      'bölgenizde kullanılamıyor',
      'bulunduğunuz ülkeden',
      'ip adresiniz engellendi',
      'ip adresiniz engellenmiştir',
      'ip adresiniz yasaklandı',
    ],
    'vpn-or-proxy': ["vpn'i kapatın", 'vpn kapatın', 'vpn veya proxy'],
    'bot-challenge': [
      'robot olmadığınızı',
      'insan olduğunuzu',
      'tarayıcınız kontrol ediliyor',
      'olağan dışı trafik',
    ],
    'waf-rule': [
      'isteğiniz engellendi',
      'isteğiniz engellenmiştir',
      'talebiniz engellenmiştir',
      'güvenlik nedeniyle engellen',
    ],
    'rate-limit': ['çok fazla istek', 'çok sayıda istek', 'çok fazla deneme'],
    legal: ['mahkeme kararı', 'yasal nedenlerle', 'sayılı kanun uyarınca'],
    'account-suspended': ['hesabınız askıya alındı', 'hesap askıya alın', 'site askıya alın'],
  },
} satisfies Words;
