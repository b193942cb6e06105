import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'fi',
  source: 'captures of refusals and the translations of public software; 2026-11',
  says: {
    'signed-url-expired': ['linkki ei ole enää voimassa', 'linkin voimassaolo'],
  },
  terms: {
    contact: 'ota yhteyttä',
    vpn: 'välityspalvel',
    form: 'lomak',
    token: 'turvatunn|turvakoodi',
    link: 'linkki|linkin|latauslink|jakolink|kutsu',
    law: 'laki$|lain$|lainsäädän|tuomioist|18 vuot|18-vuot|alaikä',
    filter: 'koulun verk|yrityksen verk|sisällönsuod',
    quota: 'kiintiö|käyttöraja|kuukausiraja',
    requests: 'pyyntö|pyynnö|kysely|latauks|kirjautumisyrit',
    hurry: 'liian mon|liikaa|liian usein|liian nop',
    robot: 'botti|ihminen|automaat',
    cookie: 'eväst',
    session: 'istunto|istunno',
    place: 'maas|alueel|suomess|suomest|suomen ulk|ulkomai',
    address: 'verkost|verkkosi$',
    browser: 'selai',
    firewall: 'palomuur|epäilyt|haital|hyökk|turvallisuussy|tietoturvasy',
    account: 'tili$|tilisi|tilin$|käyttäjätil|jäsen|tilaaj',
    role: 'oikeu|käyttöoikeu|rool|käyttäjärool|ylläpitäj|järjestelmänvalv|lupa|suorittaa tätä|käyttää tätä|^vain$|henkilökun|henkilöst|opiskelij|omistaj|tarkoitettu|opettaj',
    'sign-in': 'kirjaud|kirjaut|tunnistau|salasan|kirjattu ulos|uloskirj',
    denied: 'ei$|et voi|et ole|eväty|kielt|kielle|puuttu|virheel|ilman$',
    demanded:
      'vain$|täyty|pitää|vaadi|vaati|vaadit|kirjaudu$|kirjaudut|poista|vahvista|päivitä|salli|tarvit|oltava',
    over: 'vanhent|päätty|umpeutu|liian vanha|käyttämät',
    full: 'täynnä|täyttyn|ylit|rajoit|käytät|käytetään|saavut|käyttän',
    blocked: 'estet|estä|poistettu|lukit|suljet',
    banned: 'jäädyt|porttikiel',
    guess: 'ehkä|jos uskot|jos epäilet',
  },
} satisfies Words;
