/**
 * What a site's own page of refusal says to whom it wants as a member, a reader or a user with more rights: with one of these on it, the page is no
 * firewall's, whatever stands in its headers.
 */
export const membersWords = ['sign in', 'log in', 'account', 'subscri', 'permission'] as const;
