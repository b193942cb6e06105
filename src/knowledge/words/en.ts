import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'en',
  source: 'captures of refusals and the error texts of public software; 2026-05',
  // prettier-ignore
  says: {
    hotlink: ['linking directly', 'link directly to'],
    quota: ['downloaded too many', 'payment required', 'payment is required', 'subscription has expired', 'subscription has ended', 'pay your invoice', 'unpaid invoice', 'article limit'],
    'login-required': ['missing access token', 'anonymous access', 'guest user', 'unauthenticated', 'registered user', 'authorization required', 'authentication error', 'no token provided', 'token not provided', 'missing token', 'token missing', 'token is missing', 'token is required', 'token required', 'no authorization', 'missing authorization', 'anonymous users', 'guests are not'],
    'session-or-cookies': ['differs from the one used', 'in on another device', 'in from another device', 'jwtexpired', 'invalid session tok', 'stale request', 'token has been inv', 'expired jwt', 'invalid jwt', 'was signed out', 'logged you off', 'been logged off', 'were signed out', 'were logged out', 'token has expired', 'token is expired', 'token expired', 'jwt expired', 'jwt is expired', 'been signed out', 'been logged out', 'signed out due', 'token_expired', 'expired_token', 'expired token', 'token is not valid', 'token not valid', 'token invalid', 'cookies may be blocked', 'ip address has changed since', 'invalid token', 'sign in again', 'log in again', 'logged you out', 'signed you out', 'login again'],
    'cookies-too-large': [
      'request header field exceeds server limit', 'cookie too large', 'cookies are too large',
      'header fields too large',
    ],
    'not-authorized-role': ['forbidden for user', 'switch account', 'denied for user', 'must be an organi', 'organization must be', 'pending admin', 'pending appro', 'waiting for appro', 'awaiting appro', 'must be an owner', 'required role', 'must be an admin', 'only be performed by', 'must be a verified', 'must be the owner', 'accept the terms', 'must accept this', 'accept the lic', "policy doesn't allow", 'security constraints', 'email not verified', 'email_not_verified', 'confirmed e-mail', 'confirmed email', 'email is not verified', 'email address is not verified', 'verify your email', 'verify your phone', 'confirm your email', 'for subscribers', 'you need access', 'not in the authorized list', 'not eligible to', 'this action is unauthorized', 'action is not', 'is unauthorized for user', 'not authorized to', 'not authorised to', 'not authorized for', 'on the access list', 'are not authorized', 'are not authorised', "aren't authorized", 'not allowed to', "aren't allowed", 'not permitted to', 'insufficient right', 'insufficient access', 'insufficient authorization', 'lacks the', 'lack the', 'lacks required', 'lack one or', "don't have access", 'do not have access', 'does not have access', "doesn't have access", 'no access to', 'restricted to authorized', 'authorized users only', 'authorized personnel', 'owner only', 'is private', 'private content', 'ask the owner', 'not a member', 'subscribers only', 'forbidden for this user', 'request access,', 'request access from', 'request access to', 'not authorised:', 'not authorized:', 'consent has been revoked', 'consent has expired', 'consent was revoked'],
    'device-policy': ['unmanaged device', 'device does not meet', "device doesn't meet", 'conditional access polic', 'enroll your device', 'device does not comply', 'device policy', 'device trust', 'endpoint verification'],
    'ip-or-region': ['accessed locally', 'allowed to connect', 'with the vpn', 'over vpn', 'over the vpn', 'start the vpn', 'off-campus', 'available in your state', 'available in your current', 'available from your', 'accessible in your', 'accessible from your', 'blocked in your', 'restricted in your', 'outside the united', 'only available within', 'only available from', 'only accessible from', 'only accessible within', 'accessible only from', 'accessible only within', 'available only on', 'available only from', 'only be accessed from', 'only be accessed within', 'only from within', 'from within the', 'intranet only', 'rights restrictions', 'licensing restrictions', 'is blacklisted', 'been blacklisted', 'is blocklisted', 'been blocklisted', 'on a blacklist', 'on our blacklist', 'on a blocklist', 'not whitelisted', 'not allowlisted', 'not in the allow', 'not on the allow', 'not in allowlist', 'not in whitelist', 'not in the whitelist', 'connect to the vpn', 'connected to the vpn', 'connect to vpn', 'company vpn', 'corporate vpn', 'through the vpn', 'via vpn only', 'vpn is required', 'vpn required', 'unavailable in your', 'ip/token', 'from your country'],
    'vpn-or-proxy': ['using an anonym', 'through an anonym', 'anonymous prox', 'anonymization', 'anonymizing', 'from hosting', 'unblocker'],
    csrf: ['for this origin', 'origin header does', 'security check failed', 'verify your data submission', 'form was invalid. try submitting', 'referer not supplied', 'referer invalid', 'security token has', 'security token expired', 'invalid form sub', 'x-requested-with', 'invalid crumb', 'csrf', 'xsrf', 'invalid security token', 'no valid crumb', 'authenticity token', 'the change you wanted was rejected', 'the link you followed has expired', 'page expired', 'forgery', 'http_referer', 'security token is missing', 'security token could not', 'security token was', 'missing security token', 'token mismatch', 'token_mismatch', 'invalid nonce', 'nonce is invalid', 'nonce verification', 'cross-site post', 'cross-origin request', 'origin checking failed', 'origin check failed', 'invalid origin', 'origin invalid', 'untrusted origin', 'was linked to from', 'invalid request token', 'origin_not_allowed', 'origin not allowed'],
    'signed-url-expired': [
      'temp url invalid', 'invite has expired',
      'signature expired', 'invalid signature', 'url has expired', 'url expired',
      'link has expired', 'link expired', 'request has expired', 'signed expiry time',
      'link is no longer valid', 'link is invalid',
      'link invalid', 'url_expired', 'link_expired',
      'expired signature', 'signature_expired', 'signature mismatch', 'request signature we calculated', 'signature does not match',
      'signature is invalid', 'signature is not valid', 'signature not valid', 'signature verification',
      'invalid_signature', 'bad signature', 'url signature', 'url_signature', 'hash mismatch',
      'link you used', 'one-time link',
    ],
    'clock-skew': ['stale timestamp',
      'difference between the request time and the', 'clock skew', 'system clock',
      'time on your', 'timestamp is too', 'timestamp too', 'timestamp is out',
      'timestamp out of', 'timestamp of the request', 'timestamp for this request', 'request timestamp', 'before issued', 'used too early', 'token not yet', 'token is not yet', 'far from server', 'time is not within',
      'time too skewed', 'time_skew', 'timeskew', 'clock drift', 'clock out of', 'your clock',
      'device clock', 'date and time settings', 'check your date', 'system time', 'ahead of the server',
      'issued in the future',
    ],
    'client-certificate': ['client cert', 'mutual tls', 'mtls'],
    'host-misconfigured': ['no site configured', 'only https', 'https only', 'allowed by cors',
      'blocked hosts:', 'blocked host:', 'misdirected request',
      'plain http request was sent to https port', 'sent an http request to an https server', 'host not allowed', 'host not permitted',
      'invalid host', 'unknown host', 'unauthorized host', 'disallowedhost', 'disallowed host',
      'untrusted domain', 'dns rebind',
      'site is not configured', 'not configured for this', 'direct ip access',
      'access by ip', 'accessing by ip', 'host header', 'https is required', 'https required',
      'requires https', 'require https', 'use https', 'ssl is required', 'ssl required', 'requires ssl',
      'not permitted for this host', 'invalid cors', 'cors request', '" is not permitted',
    ],
    'account-suspended': ['organization has been disabled', 'inactive user', 'account has been disabled', 'account is disabled', 'site has been disabled', 'this web app is stopped', 'account_disabled', 'account disabled', 'login is currently disabled', 'account is not active', 'account has been restricted', 'user is blocked', 'user has been blocked', 'user is disabled', 'site is disabled'],
    legal: ['due to gdpr', 'due to the gdpr', 'over 18', 'too young', 'export regulations', 'general data protection', 'european economic area', 'age verification', 'trade control', 'age restriction', 'age-restricted', 'age restricted', 'verify your age', 'must be 18', 'must be 21', 'takedown', 'dmca complaint', 'dmca notice', 'dmca request', 'at least 18', 'under applicable', 'by ofac'],
    'network-filter': ['blocked by your employer', 'blocked by your school', 'blocked by your network', 'blocked by your organi', 'blocked by your company', 'blocked by your internet', 'blocked by your admin', 'blocked by your it', 'blocked by the network admin', 'blocked by network admin', 'by your network administrator', 'by the network administrator', 'by the system administrator due', 'your organization has blocked', "your organization's policy", 'your internet service provider has', 'internet provider has blocked', 'provider has been ordered', 'internet usage policy', 'internet usage is monitored', 'internet access policy', 'internet use policy', 'web usage policy', 'webfilter', 'url filter', 'filtering policy', 'internet filter', 'filtering system', 'ordered to block'],
  },
  terms: {
    contact: 'get in touch|ask your|reach out',
    vpn: 'proxies|anonymizer|anonymiser|anonymous network|data center|datacenter|data centre|hosting provider',
    clock: "clock|system time|time difference|timestamp|computer's time",
    form: 'form$|submission|csrf|xsrf|request forgery|cross-site request',
    token: 'proof',
    certificate: 'certificate|smart card|smartcard',
    link: 'link$|links$|url$|invitation|share',
    device: 'device|laptop|workstation|computer|phone',
    managed:
      'managed|complian|enrolled|enrolment|enrollment|registered|organization|organisation|company|corporate|trusted',
    law: 'sanction|court|judge|law$|laws$|legal|underage|under age|minor$|minors|adults|an adult|eighteen|18 or|18 years|21 or|gambling licen|gdpr|copyright|export control|under 1|under-1',
    filter:
      'category|categories|school|employer|workplace|parental|content filter|web filter|acceptable use|internet policy|network policy|it department',
    quota:
      "this month|bandwidth|plan$|plan's|allowance|credit|data cap|subscription limit|seats|traffic limit|monthly traffic|trial|streams|screens|tier$|articles|funds|balance$|storage|free stories|page views",
    requests:
      'clients|codes$|request|attempt|calls$|call limit|rate$|rate limit|queries|messages|logins|search|tries$|times$|visits|posts$|api$|connections',
    hurry:
      'once per|once every|slow down|too fast|too quickly|too often|too frequent|faster than|too many request|too many attempt|doing that',
    robot:
      're human|bots$|are human|a human|are a person|automated|automation|scripts$|crawler|scraper|scraping|bot detect|anti-bot|not a person|unusual traffic|unusual activity|security check',
    session: 'refresh token|access token|login token',
    host: 'no tenant|tenant not found|domain|hostname|host name|host header|virtual host',
    place:
      'us users|us residents|from outside|country|countries|territory|territories|location|abroad|european union|your area|jurisdiction|rights cover|continent|geo$|geob|geof|geog|geol|where you|in the uk|in the us$|in the eu$|in the eea|viewers in|residents of|customers in|visitors from|^only available in|^only accessible in|^only open in|people in|users in|in australia|in canada|in the united|users within',
    address:
      'remote host|localhost|ips$|ip address|your address|address you|source address|client address|network$|networks|subnet|network range|office network|isp$|asn$|autonomous system|on campus|campus network|campus only|off campus',
    browser:
      'client version|version of the app|user agent|user-agent|chrome|firefox|safari|update the app|update your app|app version',
    firewall:
      'malicious|suspicious|security rule|security polic|security filter|attack|injection|threat|dangerous|security system|security reasons',
    account: 'account|members$|subscriber|customers$|this forum|this board|your profile|user profile',
    role: "member of|cannot delete|cannot edit|cannot view|cannot modify|another user's|read-only|yours$|available to you|denied for this|users cannot|not your|cannot add|approval|role$|roles$|role's|scope|privilege|permission|superadmin|clearance|your group|your department|entitle|your rights|rights for|rights to|sufficient rights|access level|moderators$|staff$|user group|maintainer|editors|curators|your own$|their own$|shared with you|invited|granted you|^only$|only.|subscribed|owned by|belong|participant|membership|subscription|this workspace|this team|this project|this organi|your organization has|for your organi|employees|faculty|teachers|join the|join this|enrol|admin$|you are logged in|you are signed in|visible to|not owner|not the owner|not the author",
    'sign-in':
      'pin$|sign in|signed in|signed-in|sign-in|log in|logged in|logged-in|log on|identify yourself|credential|password|authenticat|api key|api-key|your key$|api token|authorization header|mfa|two-factor|2fa|auth$|be registered',
    denied:
      "incorrect|not$|no$|'t$|cannot|denied|deny|denies|refuse|reject|prohibit|forbid|restrict|unable|invalid|without|unavailable|missing|lacks|lack$|disabled|switched off|turned off|stopped|declined|unsupported|barred|excluded|wrong|mismatch|differs|unknown|prevent|disallow|triggered|matched|flagged|failed|looked|tripped|unauthorized|detected|noticed|behind|through a|using a|unrecognized|too far|insufficient|never|available|outside|inside|accessible|does not include|cleared|removed|another|different|someone else|under embargo|looks like|seem|appear|harmful",
    demanded:
      'must|need|require|please|only$|has to|have to|enable|turn off|disable|disconnect|switch off|prove|verify|confirm|reserved|limited to|ordered|order$|exclusive|upgrade|update|use a|should|to continue|to borrow|to view|to access|to see$|first$|again$|sign in$|using|complete$|tick$|before you',
    over: 'expire|expiry|ended|timed out|time out|timeout|no longer|lapsed|stale|stopped working|past its|too old|out of date|outdated|old$|ran out|been used|longer active|inactiv|invalidated|terminated|was closed|revoked|withdrawn|already used|is over|used already|has been used|cancelled|canceled',
    full: 'exceed|too many|used up|reached|exhaust|maximum|run out|consumed|budget|over the|over your|throttl|depleted|taken|per day|per minute|per hour|used all|ve read|have read|up to$|at the same time|limit$|limited',
    blocked:
      'blocked|block$|locked|blacklist|blocklist|denylist|closed|under review|pending|awaiting|on hold|blocks$',
    banned: 'banned|ban$|deactivated|terminated|frozen',
    guess:
      'forwarding|we use|necessary cookies|back button|perhaps|maybe|might|if you think|if you believe|if this|may be$|could be|in error|open between|opening hours|business hours',
  },
} satisfies Words;
