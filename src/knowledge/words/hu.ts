import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'hu',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': ['be kell jelentkeznie', 'jelentkezzen be', 'bejelentkezés szükséges'],
    'session-or-cookies': ['a munkamenet lejárt', 'munkamenete lejárt', 'engedélyezze a sütiket'],
    'not-authorized-role': [
      'nincs jogosultsága',
      'nincs megfelelő jogosultsága',
      'nem rendelkezik jogosultsággal',
    ],
    'ip-or-region': [
      'nem érhető el az ön országában',
      'az ön országából',
      'ip-címe le van tiltva',
      'ip-címét letiltottuk',
      'ip címe tiltva',
    ],
    'vpn-or-proxy': ['kapcsolja ki a vpn', 'vpn vagy proxy'],
    'bot-challenge': ['nem robot', 'hogy ember', 'böngésző ellenőrzése'],
    'waf-rule': ['a kérését blokkoltuk', 'a kérés blokkolva', 'biztonsági okokból'],
    'rate-limit': ['túl sok kérés', 'túl sok próbálkozás'],
    legal: ['jogi okokból', 'bírósági határozat'],
    'account-suspended': ['fiók felfüggesztve', 'fiókját felfüggesztettük'],
  },
} satisfies Words;
