import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {headersFile, nginxHeaders} from '../../core/hosting/header-files';
import {addPolicyMeta, policyMeta} from '../../core/hosting/policy-meta';
import {securityHeaders, sitePolicy} from '../../core/hosting/security-headers';
import {listFiles} from './list-files';
import {readPageCode} from './read-page-code';

/** Below the site's folder: for hosts that read it, and for nginx, which includes it. */
export const headerFiles = {hosts: '_headers', nginx: '_headers.nginx.conf'};

/**
 * Works out the security headers of the site that was just built in a folder and writes them there; where the
 * configuration asks for it, also into each page.
 * @returns what the policy would refuse in the pages, one line each
 */
export function addHeaders(
  folder: string,
  config: Pick<CourseConfig, 'baseUrl' | 'search' | 'security'>,
): readonly string[] {
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
  const hashes = new Set<string>();
  const refused: string[] = [];
  for (const page of pages) {
    const code = readPageCode(readFileSync(path.join(folder, page), 'utf8'));
    for (const hash of code.scriptHashes) hashes.add(hash);
    refused.push(...code.refused.map((what) => `${page}: ${what}`));
  }
  const sorted = [...hashes].sort();
  const headers = securityHeaders(config, sorted);
  writeFileSync(path.join(folder, headerFiles.hosts), headersFile(headers, config.baseUrl));
  writeFileSync(path.join(folder, headerFiles.nginx), nginxHeaders(headers));
  if (config.security.meta) {
    const meta = policyMeta(sitePolicy(config, sorted));
    for (const page of pages) {
      const file = path.join(folder, page);
      writeFileSync(file, addPolicyMeta(readFileSync(file, 'utf8'), meta));
    }
  }
  return refused;
}
