import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'tr',
  source: 'captures of refusals and the translations of public software; 2026-11',
  says: {
    'login-required': ['kimlik doğrulama gerekli', 'üye girişi', 'giriş gerekli'],
    'bot-challenge': [
      'tarayıcınız kontrol ediliyor',
      'olağan dışı trafik',
      'güvenlik doğrulama',
      'doğrulama kodunu',
    ],
    'waf-rule': ['isteğiniz engellen', 'talebiniz engellenmiştir', 'isteğiniz reddedildi'],
  },
  terms: {
    filter: 'okul ağ|şirket ağ|kurum ağ|içerik filtre',
    token: 'anahtar|jeton',
    contact: 'başvur|iletişim',
    quota: 'kota|kredi',
    certificate: 'sertifika',
    full: 'sınır|aştınız|aşıl|fazla|doldu|dolmuş|tüket|kullan|limit',
    law: 'mahkeme|kanun|yasal|18 yaş',
    hurry: 'çok fazla|çok hızlı|çok sık',
    requests: 'istek|deneme|indirme',
    form: 'formun|form$',
    link: 'bağlantı|link|davet',
    vpn: 'vekil',
    session: 'oturum',
    cookie: 'çerez',
    place: 'ülke|bölge|konum|yurt dışı|türkiye',
    address: 'ip adres|adresiniz|ağınız|ağından|ağda',
    browser: 'tarayıcı',
    firewall: 'güvenlik duvarı|şüpheli|zararlı|saldırı|güvenlik nedeniyle|güvenlik sebebiyle',
    account: 'hesab|üye|kullanıcı',
    role: 'yetki|izniniz|rolünüz|yönetici|erişim izn|görüntüleme izn|^yalnızca$|^sadece$|personel|çalışan|öğrenci|sahib|müdür|öğretmen|izinler',
    robot: 'insan olduğ|otomatik',
    'sign-in': 'giriş yap|oturum aç|şifre|çıkış yap|kayıtlı',
    denied:
      'kısıtl|hatalı|yanlış|yok$|değil|reddedil|yasak|engel|izin veril|olmaz|edilemez|yapılamaz|girilemez|açılamaz|yetersiz|geçersiz|kapalı|kullanılam|görüntülenem|izlenem|erişilem|erişemez|bulunmuyor|bulunmamak|desteklen',
    demanded:
      'gerek|lütfen|yalnızca|sadece|zorunlu|kapatın|doğrulayın|giriş yap|oturum aç|etkinleştir|kapatıp',
    over: 'süresi dol|sona er|eski$|sonlan|işlem yapmadı|artık|kapatıl',
    blocked: 'engellen|kilitlen|devre dışı',
    banned: 'askıya|yasaklan',
    guess: 'olabilir|belki|düşünüyorsanız',
  },
} satisfies Words;
