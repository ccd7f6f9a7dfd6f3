import {existsSync, readFileSync} from 'node:fs';
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import {readHeaders} from './read-headers';

/**
 * Answers requests from a built site as a web server would: a folder's page at its address with a slash, a redirect
 * from the address without, and the site's own "not found" page with status 404; with the security headers of the build.
 * @param basePath begins and ends with a slash
 */
export function siteServer(folder: string, basePath: string): RequestListener {
  // `dev` reads the folder at each request, so that a new build is served without a restart.
  const serveFile = sirv(folder, {dev: true, etag: true});
  return (request, response) => {
    for (const [name, value] of readHeaders(folder)) response.setHeader(name, value);
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    const rest = query === undefined ? '' : `?${query}`;
    if (!pathname.startsWith(basePath)) {
      if (pathname === '/' || `${pathname}/` === basePath) redirect(response, basePath + rest);
      else notFound(folder, request, response);
      return;
    }
    const inner = pathname.slice(basePath.length - 1);
    if (!inner.endsWith('/') && hasPage(folder, inner)) {
      redirect(response, `${pathname}/${rest}`);
      return;
    }
    request.url = inner + rest;
    serveFile(request, response, () => notFound(folder, request, response));
  };
}

function hasPage(folder: string, pathname: string): boolean {
  const inside = path.posix.normalize(decode(pathname));
  return existsSync(path.join(folder, inside, 'index.html'));
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function redirect(response: ServerResponse, location: string): void {
  // Two slashes at the beginning would lead to another host.
  response.writeHead(301, {Location: location.replace(/^\/+/, '/')}).end();
}

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = path.join(folder, '404.html');
  response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'});
  response.end(request.method === 'HEAD' || !existsSync(page) ? undefined : readFileSync(page));
}
