/** Parameters that campaigns add so that a visit can be traced to a mail or an advertisement; no page needs one to be found. */
const tracking =
  /^(?:utm_\w+|(?:fb|g|d|y|tw|tt|msclk|rb_|wicked)cli?(?:ck)?id|gbraid|wbraid|msclkid|wickedid|igsh(?:id)?|mc_[ce]id|_hs(?:enc|mi)|hsctatracking|mkt_tok|vero_(?:id|conv)|oly_(?:anon|enc)_id|s_cid|ref_src|_openstat|li_fat_id|epik|srsltid|_branch_match_id|_ga|_gl|gad_source|ml_subscriber(?:_hash)?|__s|ir_?clickid|cmpid|trk_\w+)$/i;

/** The address without known tracking parameters; `null`: it has none. What stays, stays as it was written. */
export function withoutTracking(url: string): string | null {
  const start = url.indexOf('?');
  if (start === -1) return null;
  const end = url.includes('#', start) ? url.indexOf('#', start) : url.length;
  const pairs = url.slice(start + 1, end).split('&');
  const kept = pairs.filter((pair) => !tracking.test(pair.split('=', 1)[0] ?? ''));
  if (kept.length === pairs.length) return null;
  return url.slice(0, start) + (kept.length === 0 ? '' : `?${kept.join('&')}`) + url.slice(end);
}
