/** What is filled into `hosting/nginx/nginx.conf`. */
export interface NginxSettings {
  /** The folder under which the site lies at its base path. */
  readonly www: string;
  readonly base: string;
  readonly listen: string;
  readonly headers: string;
  /** A folder that nginx may write to. */
  readonly work: string;
  /** Whether nginx has the module for files compressed with brotli. */
  readonly hasBrotli: boolean;
}

/** The configuration of a server, from the template; `hosting/docker/start.sh` does the same in the shell. */
export function nginxConfig(template: string, settings: NginxSettings): string {
  const {www, base, listen, headers, work, hasBrotli} = settings;
  const words = {WWW: www, BASE: base, LISTEN: listen, HEADERS: headers, WORK: work};
  return template
    .split('\n')
    .filter((line) => !line.startsWith('#') && (hasBrotli || !line.endsWith('# brotli')))
    .join('\n')
    .replace(/__([A-Z]+)__/g, (word, name: string) => {
      if (!(name in words)) throw new Error(`The template has an unknown word, ${word}.`);
      // The line above says that it is one of the keys.
      return words[name as keyof typeof words];
    });
}
