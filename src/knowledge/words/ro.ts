import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'ro',
  source: 'captures of refusals and the translations of public software; 2026-11',
  says: {},
  terms: {
    token: 'cod de secur',
    link: 'link|invita',
    law: 'lege|legii|motive legale|judecător|18 ani|minori',
    filter: 'rețeaua școl|rețeaua compan|rețeaua firm|filtrul de con',
    quota: 'cot|abonament|limita lun',
    requests: 'cereri|solicităr|încercăr|descărcăr|apeluri|interogăr',
    hurry: 'prea mult|prea des|prea repede',
    robot: 'sunteți om|ești om|automat',
    session: 'sesiun',
    place: 'țar|tara$|regiun|românia|străinăt',
    address: 'rețea',
    browser: 'navigator',
    firewall: 'suspect|malițio|atac|motive de sec',
    account: 'cont$|contul|conturi|abonați|membri|membru',
    role: 'permisiun|rolul|rol$|drept|autorizat|nu aveți acces|nu ai acces|^doar$|^numai$|angajaț|studenț|proprietar|înscris|rezervat|destinat',
    'sign-in': 'autentific|conecta|conectează|parol|intră în cont|intrați în cont|deconect',
    denied: 'nu$|interzis|refuz|respins|invalid|fără|incorect|nevalid',
    demanded:
      'trebuie|doar$|numai|vă rugăm|te rugăm|necesar|dezactiv|activa|confirm|actualiz|conecta|conectează|autentificați|exclusiv|rezervat|destinat',
    over: 'expirat|inactiv|învechit|prea vech|nu mai',
    full: 'depăși|atins|epuiz|folos|utiliz|consum|limita',
    blocked: 'bloca|dezactivat|închis',
    guess: 'poate că|probabil|dacă crede|dacă consider',
  },
} satisfies Words;
