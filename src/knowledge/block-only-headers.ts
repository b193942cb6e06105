// Written by scripts/compile-knowledge.ts from signatures/, words/ and general.ts: change those.
import type { BlockOnlyHeaders } from '../core/diagnosis/knowledge.ts';

/** Headers that are sent only with a refusal: the first look at every response. */
// prettier-ignore
export const blockOnlyHeaders: BlockOnlyHeaders = {"cf-error-origin":["cloudflare"],"cf-error-type":true,"cf-mitigated":["challenge"],"x-amzn-errortype":["missingauthenticationtoken*","forbiddenexception*","accessdeniedexception*","unauthorizedexception*","invalidsignatureexception*","incompletesignatureexception*","unrecognizedclientexception*","expiredtokenexception*","limitexceededexception*","toomanyrequestsexception*","throttlingexception*"],"x-amzn-waf-action":["challenge","captcha"],"x-cache":["tcp_denied*"]};
