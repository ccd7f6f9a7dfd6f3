import type {CourseConfig} from '../course/config';
import {algoliaOrigins} from './algolia-origins';
import {contentPolicy, policyText} from './content-policy';
import {frameAncestors, frameOptions} from './frame-ancestors';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What a page of a course never asks for. */
const refused: readonly string[] = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/** The policy of a built site, without what only a header can say. */
export function sitePolicy(
  {search}: Pick<CourseConfig, 'search'>,
  scriptHashes: readonly string[],
): ReadonlyMap<string, string> {
  const wasm = search.provider === 'pagefind';
  return contentPolicy({scriptHashes, wasm, connect: algoliaOrigins(search)});
}

/**
 * The headers that every answer of a built site carries, errors too.
 * @param scriptHashes of the inline scripts in its pages, as `sha256-…`
 */
export function securityHeaders(
  config: Pick<CourseConfig, 'search' | 'security'>,
  scriptHashes: readonly string[],
): readonly Header[] {
  const {frameAncestors: allowed} = config.security;
  const policy = new Map([
    ...sitePolicy(config, scriptHashes),
    ['frame-ancestors', frameAncestors(allowed)] as const,
  ]);
  const old = frameOptions(allowed);
  return [
    {name: 'Content-Security-Policy', value: policyText(policy)},
    {name: 'X-Content-Type-Options', value: 'nosniff'},
    {name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
    {name: 'Permissions-Policy', value: refused.map((feature) => `${feature}=()`).join(', ')},
    ...(old === null ? [] : [{name: 'X-Frame-Options', value: old}]),
  ];
}
