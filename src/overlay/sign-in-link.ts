/**
 * What links to a sign-in page are called where their address doesn't tell. Latin letters only: every other script's
 * words cost the overlay more than all of these together, and addresses are mostly English there.
 */
const words =
  /^((log|sign) ?in|anmelden|einloggen|connexion|se connecter|iniciar sesi.n|entrar|accedi|inloggen|logga in|zaloguj)$/i;
const paths = /[/._-]((log|sign)[-_]?in|anmelden|connexion)(?![\w-])/i;
const mostLinks = 2_000;
const longestWords = 40;
const longestLink = 2_048;

/**
 * The page's own link to sign in: absolute, on its own host or on one above or below it, at most 2,048 characters.
 * `null` when no link says clearly that it is one. Only the background knows the site, and looks at it once more.
 */
export function findSignInLink(): string | null {
  const links = document.getElementsByTagName('a');
  for (let at = 0; at < mostLinks; at += 1) {
    const link = links.item(at);
    if (!link) return null;
    if (link instanceof HTMLAnchorElement && leadsToSignIn(link) && isNear(link)) return link.href;
  }
  return null;
}

function leadsToSignIn(link: HTMLAnchorElement): boolean {
  const said = link.textContent.slice(0, longestWords).trim();
  return link.rel === 'login' || words.test(said) || paths.test(link.pathname);
}

/** As safe as the page itself, and on its own host or in its family. */
function isNear({ href, hostname, protocol, username }: HTMLAnchorElement): boolean {
  const host = `.${hostname}`;
  const own = `.${location.hostname.replace(/^www\./, '')}`;
  const isSafe = protocol === 'https:' || protocol === location.protocol;
  return (
    isSafe && (host.endsWith(own) || own.endsWith(host)) && username === '' && href.length <= longestLink
  );
}
