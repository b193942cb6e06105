import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'hu',
  source: 'captures of refusals and the translations of public software; 2026-11',
  says: {
    'bot-challenge': ['böngésző ellenőrzése'],
  },
  terms: {
    contact: 'forduljon|kapcsolatba|keresse',
    form: 'űrlap',
    token: 'biztonsági azonosító|biztonsági kód',
    link: 'link|hivatkoz|meghív',
    law: 'törvény|jogszabály|bíróság|jogi ok|18 év|kiskorú',
    filter: 'iskolai hál|céges hál|munkahelyi hál|tartalomszűr',
    quota: 'kvót|csomagj|csomagod|keret',
    requests: 'kérés|kísérlet|lekérdezés|letöltés|próbálkozás',
    hurry: 'túl sok|túl gyakran|túl gyorsan',
    robot: 'ember$|automat',
    cookie: 'süti',
    session: 'munkamenet',
    place: 'országá|országod|országb|régió|külföldr|magyarországo|magyarországr',
    address: 'hálózat',
    browser: 'böngésző',
    firewall: 'tűzfal|gyanús|kártékony|támadás|biztonsági ok',
    account: 'fiók|előfizető',
    role: 'jogosult|jogod|joga$|szerepkör|engedélye$|engedélyezett|rendszergazd|adminisztrátor|nincs hozzáfér|^csak$|^kizárólag$|munkatárs|dolgozó|hallgató|tulajdonos|számára',
    'sign-in': 'jelentkez|bejelentkez|belépés|lépjen be|jelszó|kijelentkez|regisztrált',
    denied: 'nem$|nincs|megtagad|tilos|érvénytelen|hibás|elutasít',
    demanded:
      'kell$|kérj|szükséges|csak$|kizárólag|kapcsolja|igazol|erősítse|frissíts|jelentkezz|engedélyezze|lépjen be',
    over: 'lejárt|elavult|túl régi|már nem',
    full: 'elért|túllép|kimerít|elfogy|korlát|használ',
    blocked: 'letilt|blokkol|zárol|kitilt|tilt',
    banned: 'felfüggeszt',
    guess: 'talán|lehet, hogy|ha úgy',
  },
} satisfies Words;
