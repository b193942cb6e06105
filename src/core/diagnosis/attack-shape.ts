/**
 * Strings that a firewall's rules look for in an address (the families of the OWASP Core Rule Set: traversal, script, SQL, command
 * and template injection, remote files). Each is too odd to stand in an ordinary address.
 */
const telling: readonly string[] = [
  '../',
  '..\\',
  '/etc/passwd',
  'boot.ini',
  '<script',
  '<iframe',
  '<frameset',
  '<svg',
  '<img',
  'javascript:',
  'onerror=',
  'onload=',
  'alert(',
  'union select',
  'union all select',
  'information_schema',
  "' or '",
  "' or 1",
  "'or'1",
  '" or "',
  ' and 1=1',
  ' or 1=1',
  "'--",
  'sleep(',
  'benchmark(',
  'waitfor delay',
  'xp_cmdshell',
  'load_file(',
  'cmd.exe',
  '/bin/sh',
  '/bin/bash',
  ';cat ',
  '|cat ',
  '$(',
  '${jndi:',
  '{{7*7',
  '<?php',
  'php://',
  'phar://',
  'data:text/html',
  'base64_decode(',
  'eval(',
  'wp-config.php',
  'drop table',
  'insert into',
  '%00',
];

const longestAddress = 4_096;

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Half an escape is as odd as what it might have meant: compare what is there.
    return text;
  }
}

/** The part of an address that looks like an attack; `null` when nothing does. A firewall may have stopped it for that. */
export function attackShape(address: string): string | null {
  const start = address.indexOf('/', 8);
  if (start < 0) return null;
  const sent = address.slice(start, start + longestAddress).toLowerCase();
  const decoded = decodedOnce(decodedOnce(sent.replaceAll('+', ' ')));
  return telling.find((one) => decoded.includes(one) || sent.includes(one)) ?? null;
}
