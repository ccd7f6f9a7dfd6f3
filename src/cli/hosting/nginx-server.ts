import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {isAnswering} from '../site/is-answering';
import {headerFiles} from './add-headers';
import {nginxConfig} from './nginx-config';

export interface NginxOptions {
  /** The folder of a built site, made for that base path. */
  readonly folder: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  readonly port: number;
  /** `127.0.0.1` unless another is named. */
  readonly host?: string;
  /** An nginx include; that of the build unless another is named. */
  readonly headersFile?: string;
}

export interface NginxServer {
  readonly url: string;
  /** Resolves when nginx has ended, by `stop` or by itself, with what it printed. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

const template = path.join(__dirname, '../../../hosting/nginx/nginx.conf');
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether this machine has nginx, and its module for files compressed with brotli. */
export function findNginx(): {readonly hasNginx: boolean; readonly hasBrotli: boolean} {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return {
    hasNginx: folders.some((folder) => existsSync(path.join(folder, 'nginx'))),
    hasBrotli: existsSync(brotliModule),
  };
}

/**
 * Serves a built site with this machine's nginx and the configuration of `hosting/nginx/`, and waits until it answers.
 * @throws with nginx's own words where it does not start
 */
export async function startNginx(options: NginxOptions): Promise<NginxServer> {
  const {basePath, port, host = '127.0.0.1'} = options;
  if (await isAnswering(port)) throw new Error(`Port ${port} is taken by another program.`);
  const work = mkdtempSync(path.join(tmpdir(), 'lectern-nginx-'));
  const config = path.join(work, 'nginx.conf');
  writeFileSync(config, configOf(options, work));
  const child = spawn('nginx', ['-p', work, '-e', 'stderr', '-c', config, ...asRoot()], {
    env: {...process.env, PATH: `${process.env.PATH}${path.delimiter}/usr/sbin`},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = whenEnded(child, work);
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver && !(await isAnswering(port))) await new Promise((resolve) => setTimeout(resolve, 20));
  if (isOver) throw new Error(`nginx does not start:\n${await ended}`);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return {url: `http://${host}:${port}${basePath}`, ended, stop};
}

/** The site is put at its path by a link. */
function configOf(
  {folder, basePath, port, host = '127.0.0.1', headersFile}: NginxOptions,
  work: string,
): string {
  const site = path.resolve(folder);
  const www = path.join(work, 'www');
  const place = path.join(www, basePath);
  mkdirSync(path.dirname(place), {recursive: true});
  symlinkSync(site, place.replace(/\/$/, ''));
  return nginxConfig(readFileSync(template, 'utf8'), {
    www,
    base: basePath,
    listen: `${host}:${port}`,
    headers: headersFile ?? path.join(site, headerFiles.nginx),
    work,
    hasBrotli: findNginx().hasBrotli,
  });
}

/** As root nginx hands its work to another user, who may not be allowed to read the folder. */
function asRoot(): readonly string[] {
  return process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
}

function whenEnded(child: ChildProcess, work: string): Promise<string> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve) => {
    const end = (reason: string) => {
      rmSync(work, {recursive: true, force: true});
      resolve(reason);
    };
    child.on('error', (error) => end(error.message));
    child.on('close', () => end(said));
  });
}
