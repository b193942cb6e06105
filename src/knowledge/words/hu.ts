import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'hu',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'jelentkezzen be',
      'bejelentkezés szükséges',
      'be kell jelentkez',
      'jelentkezz be',
      'nincs bejelentkezve',
    ],
    'session-or-cookies': ['engedélyezze a sütiket', 'munkamenet'],
    'not-authorized-role': [
      'nincs joga',
      'nincs jogod',
      'nincs megfelelő',
      'nem rendelkezik',
      'nincs hozzáférés',
      'nem jogosult',
      'jogosultság',
    ],
    'ip-or-region': [
      'ip-címét letiltottuk',
      'az országodban',
      'ip-címe le van tiltva',
      'országában',
      'országából',
      'régiójában',
      'régiójából',
    ],
    'vpn-or-proxy': ['vpn-kapcsolat', 'kapcsolja ki a vpn', 'vpn vagy'],
    'bot-challenge': ['nem robot', 'hogy ember', 'böngésző ellenőrzése'],
    'waf-rule': ['a kérését blokkoltuk', 'a kérés blokkolva', 'biztonsági okokból'],
    'rate-limit': ['túl sok', 'túl gyakran'],
    legal: ['jogi okokból', 'bírósági határozat'],
    'account-suspended': ['fiók felfüggesztve', 'fiókját felfüggesztett'],
  },
} satisfies Words;
