/** What a test can know of a language without speaking it. */
export interface LanguageRules {
  /** Pairs of quotes that its typography has; the first is the usual one. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
  /** Whether ’ stands inside or at the end of words. */
  readonly apostrophe: boolean;
  /** Stems of words that promise a way around a site's decision, joke, apologise or blame; patterns, parted by commas. */
  readonly never: string;
  /** Stems that only owners may read: visitors did nothing wrong, and need no jargon. */
  readonly neverToVisitors: string;
  /** What its writing never has: letters of a neighbour, another region's words. */
  readonly foreign?: RegExp;
  /** The writing of which every text has at least one letter. */
  readonly script?: RegExp;
  readonly direction?: 'rtl';
}

const curly = ['“', '”'] as const;
const single = ['‘', '’'] as const;
const angled = ['«', '»'] as const;
const low = ['„', '“'] as const;
const lowHigh = ['„', '”'] as const;
const corner = ['「', '」'] as const;

const han = /\p{Script=Han}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const arabic = /\p{Script=Arabic}/u;

/** Every language that a catalogue may be in; one without rules fails the test. */
export const languageRules: Readonly<Record<string, LanguageRules>> = {
  en: {
    quotes: [curly],
    apostrophe: true,
    never:
      'bypass, unblock, evade, circumvent, trick, hack, oops, whoops, sorry, please, denied, forbidden, blocked, banned',
    neverToVisitors:
      'errors?\\b, invalid, illegal, fail(?:ed|s|ure)?\\b, abort, request header, server-side, client\\b',
  },
  de: {
    quotes: [low],
    apostrophe: false,
    never:
      'umgeh, entsperr, austricks, trick, hack, hoppla, ups, leider, verboten, blockier, gebannt, (?:du|dein|deine|dich|dir)(?!\\p{L})',
    neverToVisitors: 'fehler, ungültig, fehlgeschlagen, illegal, abgebrochen, client',
  },
  es: {
    quotes: [angled],
    apostrophe: false,
    never:
      'eludir, elude, esquiv, burlar, saltarse, sáltate, desbloque, truco, hacke, vaya, uy, ups, lo sentimos, lamentamos, por favor, prohib, usted, su navegador',
    neverToVisitors: 'error, inválid, ilegal, fallo, falló, abort',
  },
  fr: {
    quotes: [angled],
    apostrophe: true,
    never:
      'contourn, débloqu, déjou, esquiv, astuce, pirat, hack, oups, désolé, malheureusement, (?:tu|ton|ta|tes|toi)(?![\\p{L}-])',
    neverToVisitors: 'erreur, invalide, illégal, échou, échec, abandonn',
  },
  it: {
    quotes: [curly],
    apostrophe: true,
    never:
      'aggir, sblocc, elud, bypass, trucc, hack, ops, spiacent, purtroppo, ci dispiace, vietat, per favore',
    neverToVisitors: 'errore, errori, non valid, illegal, fallit',
  },
  'pt-BR': {
    quotes: [curly],
    apostrophe: false,
    never:
      'contorn, desbloque, burla, dribl, truque, hacke, ops, opa, desculp, infelizmente, lamentamos, por favor, proibid',
    neverToVisitors: 'erro(?!\\p{L}), erros(?!\\p{L}), inválid, ilegal, falhou, falha',
    foreign:
      /(?<!\p{L})(?:ficheiros?|utilizador|ecrã|palavra-passe|telemóvel|guardad[oa]s? no ficheiro|separador(?:es)?)(?!\p{L})/iu,
  },
  'pt-PT': {
    quotes: [angled],
    apostrophe: false,
    never:
      'contorn, desbloque, burla, dribl, truque, pirate, hacke, ups, desculp, infelizmente, lamentamos, por favor, proibid',
    neverToVisitors: 'erro(?!\\p{L}), erros(?!\\p{L}), inválid, ilegal, falhou, falha',
    foreign:
      /(?<!\p{L})(?:usuários?|você|tela|celular|arquivo de texto|senhas?|aba|abas|salvar|salvo)(?!\p{L})/iu,
  },
  nl: {
    quotes: [single, curly],
    apostrophe: true,
    never: 'omzeil, deblokk, ontwijk, truc, hack, oeps, sorry, helaas, verboden, alstublieft, alsjeblieft',
    neverToVisitors: 'fout(?:en)?(?!\\p{L}), ongeldig, illegaal, mislukt, afgebroken',
  },
  pl: {
    quotes: [lowHigh],
    apostrophe: false,
    never:
      'obejść, obejdź, obejście, omiń, ominąć, odblok, sztuczk, hak, hack, ups, przeprasz, niestety, zabroni',
    neverToVisitors: 'błąd, błęd(?!n), nieprawidłow, nielegaln, niepowodzen, przerwan',
  },
  cs: {
    quotes: [low],
    apostrophe: false,
    never: 'obejít, obejdě, obcház, odblok, vyhnout se, trik, hack, jejda, ouha, omlouv, bohužel, zakázán',
    neverToVisitors: 'chyb[ayěu](?!\\p{L}), neplatn, nelegální, selhal, přerušen',
  },
  uk: {
    quotes: [angled],
    apostrophe: true,
    never: 'обійти, обійд, обхід, обход, розблок, хитр, хак, злам, ой, вибач, на жаль, заборонен, будь ласка',
    neverToVisitors: 'помилк, недійсн, незаконн, невдал, перерван',
    foreign: /[ыэёъ]/i,
    script: cyrillic,
  },
  ru: {
    quotes: [angled],
    apostrophe: false,
    never:
      'обойти, обойд, обход(?!и), разблок, хитр, хак, взлом, уловк, упс, ой, извин, к сожалению, пожалуйста',
    neverToVisitors: 'ошибк, ошибоч, недействит, незаконн, неудач, прерван',
    foreign: /[іїєґ]/i,
    script: cyrillic,
  },
  tr: {
    quotes: [curly],
    apostrophe: true,
    never: 'atlat, engeli aş, engeli kaldır, hile, hack, üzgün, maalesef, ne yazık, lütfen, eyvah, hay aksi',
    neverToVisitors: 'hata(?!\\p{L}), hatası, geçersiz, yasa dışı, başarısız',
  },
  ar: {
    quotes: [angled, curly],
    apostrophe: false,
    never:
      'تجاوز الحجب, تجاوز الحظر, التفاف, الالتفاف, فك الحظر, إلغاء الحظر, اختراق, حيلة, عذر, نأسف, للأسف, ممنوع, من فضلك, يرجى',
    neverToVisitors: 'خطأ, أخطاء, غير صالح, غير قانوني, فشل',
    // Letters that Persian writes in their place.
    foreign: /[یکگچپژ]/,
    script: arabic,
    direction: 'rtl',
  },
  fa: {
    quotes: [angled],
    apostrophe: false,
    never:
      'دور زدن, دور بز, رفع فیلتر, رفع انسداد, فیلترشکن, هک, ترفند, متأسف, متاسف, ببخش, ممنوع, لطفا, لطفاً',
    neverToVisitors: 'خطا, نامعتبر, غیرقانونی, ناموفق, شکست',
    // Letters that Arabic writes in their place.
    foreign: /[يكة]/,
    script: arabic,
    direction: 'rtl',
  },
  he: {
    quotes: [['”', '”'], curly, lowHigh, ['״', '״']],
    apostrophe: false,
    never: 'לעקוף, עקיפ, עוקפ, לפרוץ, פריצה, טריק, האק, אופס, סליחה, מצטער, לצערנו, אנא',
    neverToVisitors: 'שגיא, לא חוקי, נכשל, לא תקין',
    script: /\p{Script=Hebrew}/u,
    direction: 'rtl',
  },
  hi: {
    quotes: [curly],
    apostrophe: false,
    never: 'बायपास, बाईपास, अनब्लॉक, चकमा, हैक, तरकीब, माफ़, माफ, खेद, क्षमा, निषिद्ध, वर्जित, अफ़सोस',
    neverToVisitors: 'त्रुटि, गड़बड़ी, अमान्य, अवैध, विफल',
    script: /\p{Script=Devanagari}/u,
  },
  id: {
    quotes: [curly],
    apostrophe: false,
    never:
      'menerobos, terobos, membobol, buka blokir, mengakali, akali, trik, retas, meretas, hack, ups, maaf, sayangnya, terlarang',
    neverToVisitors: 'kesalahan, galat, tidak valid, ilegal, gagal',
  },
  vi: {
    quotes: [curly],
    apostrophe: false,
    never: 'vượt rào, vượt tường, bỏ chặn, lách, mẹo, hack, xin lỗi, rất tiếc, bị cấm, vui lòng, ối',
    neverToVisitors: 'lỗi(?! (?:của|thời)), không hợp lệ, bất hợp pháp, thất bại',
  },
  ja: {
    quotes: [corner],
    apostrophe: false,
    never: '回避, 迂回, バイパス, ブロック解除, ハック, 抜け道, 裏技, 申し訳, ごめん, 残念, ！',
    neverToVisitors: 'エラー, 不正, 違法, 失敗, クライアント',
    // Chinese has its own full-width comma.
    foreign: /，/,
    script: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  },
  ko: {
    quotes: [curly, single],
    apostrophe: false,
    never: '우회, 차단 해제, 회피, 해킹, 꼼수, 속임수, 죄송, 안타깝, 유감, 부디, 제발',
    neverToVisitors: '오류, 에러, 잘못된, 불법, 실패, 클라이언트',
    script: /\p{Script=Hangul}/u,
  },
  'zh-CN': {
    quotes: [curly],
    apostrophe: false,
    never: '绕过, 绕开, 翻墙, 解封, 破解, 黑客, 规避, 抱歉, 对不起, 遗憾, 糟糕, ！',
    neverToVisitors: '错误, 出错, 无效, 非法, 失败, 客户端',
    // Characters that are written so in traditional Chinese alone.
    foreign: /[這們說時來對會請頁發網應設從開關過還進問門務處權個為種點錄鏈據儲]/,
    script: han,
  },
  'zh-TW': {
    quotes: [corner],
    apostrophe: false,
    never: '繞過, 繞開, 翻牆, 解封, 破解, 駭客, 規避, 抱歉, 對不起, 遺憾, 糟糕, ！',
    neverToVisitors: '錯誤, 出錯, 無效, 非法, 失敗, 用戶端',
    // Characters that are written so in simplified Chinese alone.
    foreign: /[这们说时来对会请页发网络应设从开关过还进问门务处权个为种点录链据储]/,
    script: han,
  },
};
