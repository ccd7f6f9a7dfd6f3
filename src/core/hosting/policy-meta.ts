import {policyText} from './content-policy';

/**
 * What takes the place of headers in a page, for hosts that send none. A `<meta>` cannot say who may show the page in
 * a frame, so `frame-ancestors` is not in it.
 */
export function policyMeta(policy: ReadonlyMap<string, string>): string {
  const content = policyText(policy).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return (
    `<meta http-equiv="Content-Security-Policy" content="${content}">` +
    '<meta name="referrer" content="strict-origin-when-cross-origin">'
  );
}

/** Right after the page's encoding, which browsers look for in its first bytes, and before its first script. */
export function addPolicyMeta(html: string, meta: string): string {
  const charset = /<meta charset="?[\w-]+"?\s*\/?>/i.exec(html);
  if (charset === null) throw new Error('The page does not say its encoding.');
  const at = charset.index + charset[0].length;
  if (html.slice(0, at).includes('<script')) throw new Error('The page has a script before its encoding.');
  return html.slice(0, at) + meta + html.slice(at);
}
