import type { Excerpt } from '../messages/message.ts';
import { readSource, readText } from './read-source.ts';
import { findSignInLink } from './sign-in-link.ts';

const longestBody = 65_536;
const longestTitle = 300;
const markup = /\b(html|xml)\b/;

/**
 * What a refused document says, as far as a diagnosis needs it.
 * @param own our own element, left out.
 */
export function readExcerpt(own: Element | null): Excerpt {
  const { contentType } = document;
  return {
    title: title(),
    body: markup.test(contentType) ? readSource(longestBody, own) : readText(longestBody),
    contentType: contentType.slice(0, 100),
    signInLink: findSignInLink(),
    signInForm: document.querySelector('input[type=password]') !== null,
  };
}

/** Not `document.title`: in a page with an image or a form of that name it is that element. */
function title(): string {
  const text = document.querySelector('title')?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
}
