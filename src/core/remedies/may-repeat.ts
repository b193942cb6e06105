import { redact } from '../wording/redact.ts';
import { withoutTracking } from './tracking.ts';

/**
 * Words for what should happen once, or only because a person meant it: signing out, deleting, cancelling, unsubscribing, confirming,
 * paying. Beginnings, without accents; what must not go on ends in `$`.
 */
const once = new RegExp(
  `^(?:${[
    // English
    'log(?:ged)?(?:out|off)|sign(?:ed)?(?:out|off)|delet|remov|destroy|eras|purge|wipe|cancel|unsubscri|unsub$|opt(?:ed)?out|unfollow|unlink|disconnect|deactivat|disabl|(?:close|terminate)account|terminat|revok|withdraw|reset|confirm|verif|activat|approv|reject|declin|accept$|votes?$|upvote|downvote|pay$|payment$|invit|checkout|purchas|buy$|placeorder|submit|transfer|trash|empty$|clear$|drop$|kill$|shutdown|reboot|restart|impersonat|magiclink|onetime|resend',
    // German
    'abmeld|ausloggen|abbestell|losch|loesch|entfern|kundig|kuendig|stornier|widerruf|bestatig|bestaetig|zurucksetz|zuruecksetz|abbrech',
    // French
    'deconnect|deconnexion|sedeconnecter|supprim|suppress|annul|desabonn|desinscri|resili|efface|valider$',
    // Spanish, Portuguese, Italian, Romanian
    'cerrarsesi|salir$|sair$|esci$|elimin|borrar|apagar|exclui|suprim|darsedebaja|darse$|baja$|desuscri|descadastr|desinscrev|desconect|disconnet|cancella|rimuov|disiscri|disdi|reced|deconect|sterge|anule|dezabon',
    // Dutch, Danish, Norwegian, Swedish
    'uitlog|afmeld|verwijder|opzegg|uitschrijv|bevestig|loggau?t|loggut|logud|logaud|afbestil|avbestall|avprenumer|avanmal|avregistrer|avmeld|avslut|avbryt|raderi?n?g?$|radera|slett?e?$|fjern|bekraft|bekreft|opsig',
    // Finnish, Hungarian, Turkish, Indonesian, Vietnamese
    'kirjauduulos|uloskirjau|poista|peruuta|kijelentkez|torol|torles|leiratkoz|cikis|oturumukapat|sil$|silin|iptal|kaldir|keluar$|hapus|batal|dangxuat|xoa$|huy$',
    // Polish, Czech, Slovak, Croatian
    'wylog|usun|anuluj|wypis|rezygn|potwierd|skasuj|odhlas|smaz|odstran|zrus|zmaz|odjav|obris|izbris|otkaz',
    // Russian, Ukrainian, Bulgarian, Greek
    'выход|выйти|удал|отмен|отпис|подтверд|вихід|вийти|видал|скасу|відпис|изход|изтри|αποσυνδ|διαγραφ|ακυρω|vyhod$|vyiti$|udal|otmen|otpis',
    // Hebrew, Arabic, Persian
    'התנתק|יציאה|מחק|ביטול|הסר|خروج|حذف|الغاء|إلغاء|تسجيلالخروج|لغو',
  ].join('|')})`,
);

/** Scripts that write without spaces: anywhere in a word. */
const onceAnywhere =
  /ログアウト|サインアウト|削除|解約|退会|配信停止|購読解除|取り?消|キャンセル|退出|注销|註銷|登出|删除|刪除|取消|退订|退訂|로그아웃|삭제|취소|해지|탈퇴|구독해지|ออกจากระบบ|ลบ|ยกเลิก/;

/** A headline has more words than a command: of such only the beginning counts. */
const mostWordsOfCommand = 3;

/**
 * Whether an address may be asked for again by itself. No: it signs out, deletes, cancels, unsubscribes, confirms or pays, in its path or
 * query, in many languages; or it carries what may be valid once (a token, a code, somebody's mail address). A doubt is a no.
 */
export function mayRepeat(url: string): boolean {
  const parsed = URL.parse(withoutTracking(url) ?? url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return false;
  const address = parsed.origin + parsed.pathname + parsed.search;
  if (redact(address) !== address) return false;
  const parts = `${parsed.pathname}/${parsed.search.slice(1)}`.split(/[/&=;]/);
  return !parts.some(commands);
}

function commands(part: string): boolean {
  const words = plain(part).match(/[\p{L}\p{N}]+/gu) ?? [];
  const counted = words.length > mostWordsOfCommand ? words.slice(0, 1) : words;
  // `log-out`, `log_out` and `logOut` are one word; so are the three of `cerrar-sesion` and `se-deconnecter`.
  const together = [words.slice(0, 2).join(''), ...(words.length > mostWordsOfCommand ? [] : pairs(words))];
  return [...counted, ...together].some((word) => once.test(word) || onceAnywhere.test(word));
}

function pairs(words: readonly string[]): readonly string[] {
  return words.map((word, place) => word + (words[place + 1] ?? ''));
}

/** In lower case, without accents, with a pause where `camelCase` has one. */
function plain(part: string): string {
  return unescaped(part.replaceAll('+', ' '))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/đ/gi, 'd')
    .normalize('NFC')
    .toLowerCase();
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No UTF-8: judged as it stands.
    return text;
  }
}
