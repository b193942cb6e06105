import { expect, it } from 'vitest';
import { isAskedByExtension, seenResponse, type ResponseDetails } from './web-request.ts';

const extension = 'moz-extension://id/popup.html';

function response(type: ResponseDetails['type'], originUrl: string): ResponseDetails {
  return {
    ...{
      type,
      originUrl,
      url: 'https://a.test/',
      method: 'GET',
      statusCode: 403,
      statusLine: '',
      timeStamp: 1,
    },
    ...{ requestId: '1', tabId: 1, frameId: 0, parentFrameId: -1, thirdParty: false, fromCache: false },
  };
}

it.each<[reason: string, type: ResponseDetails['type'], originUrl: string, isAsked: boolean]>([
  ['a page that a step opens, as Firefox 153 tells it, is the visitor’s', 'main_frame', extension, false],
  ['a probe is not', 'xmlhttprequest', extension, true],
  ['nor is a frame in a screen of an extension', 'sub_frame', extension, true],
  ['a page’s own request is', 'xmlhttprequest', 'https://a.test/', false],
])('%s', (_reason, type, originUrl, isAsked) => {
  expect(isAskedByExtension(seenResponse(response(type, originUrl)))).toBe(isAsked);
});

it('names no asker of a page that an extension opens: a file would seem to be linked from elsewhere', () => {
  expect(seenResponse(response('main_frame', extension)).initiator).toBeNull();
});
