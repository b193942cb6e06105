import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'cs',
  source: 'captures of refusals and the translations of public software; 2026-11',
  says: {
    'session-or-cookies': ['byli odhlášeni'],
    'bot-challenge': ['kontrola prohlížeče', 'neobvyklý provoz', 'opište kód'],
    'waf-rule': ['požadavek byl zablokován'],
  },
  terms: {
    filter: 'školní sí|firemní sí|sítí školy|filtr obsahu',
    contact: 'obraťte',
    form: 'formulář',
    link: 'odkaz|pozván',
    law: 'soud|zákon|právních|nezletil|18 let|autorsk|dospěl',
    quota: 'kvót|tarif',
    requests: 'požadavk|pokus|dotaz|stahování',
    hurry: 'příliš mnoho|příliš rychle|příliš často',
    robot: 'člověk|automat',
    session: 'relac',
    place: 'země$|zemi$|oblast|zahranič|česk',
    address: 'adres|síť|sítě|síti',
    browser: 'prohlížeč',
    firewall: 'škodliv|podezřel|útok|bezpečnostních důvod',
    account: 'účet|účt|předplatitel|člen',
    role: 'oprávně|práva$|právo$|rol|správc|administr|sdílen|nemáte přístup|^pouze$|^jen$|zaměstnan|vlastník|zapsán|určen|učitel',
    'sign-in': 'přihlas|přihláš|přihlás|heslo|registrovan|odhlás',
    denied:
      'nespráv|není|nejste|nemá|nelze|odepř|zakázán|zamítn|odmítn|bez$|neplatn|chyb|nedostup|nedostat|nepodpor|nebyl|neumož|nesmí|nemůž',
    demanded: 'mus|pouze|jen$|prosím|vyžad|nutn|potřeb|povol|zapn|vypn|potvrď|aktualiz|vyhraz|přihlaste',
    over: 'vyprš|již není|zastar|skonč|nečinnost',
    full: 'překroč|vyčerp|příliš mnoho|použív|dosáh|limit',
    blocked: 'blokov|zablok|deaktivov',
    banned: 'pozastav|zabanov',
    guess: 'mohl|možná|pokud se domn',
  },
} satisfies Words;
