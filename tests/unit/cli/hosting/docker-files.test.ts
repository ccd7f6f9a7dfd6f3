import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

const root = path.join(import.meta.dirname, '../../../..');
const read = (file: string) => readFileSync(path.join(root, 'hosting/docker', file), 'utf8');
const dockerfile = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, ' ');
const lines = (instruction: string) =>
  dockerfile.split('\n').filter((line) => line.startsWith(`${instruction} `));

/** Package → the programs of it that the scripts call; what every Debian has is not among them. */
const programs: Readonly<Record<string, readonly string[]>> = {
  'nginx-light': ['nginx'],
  brotli: ['brotli'],
  zip: ['zip'],
  unzip: ['unzip'],
};

/** That of the machine, or the one with which the course's own blocks are parsed (`npm run verify:code`). */
const hadolint = ['hadolint', path.join(root, '.lectern/python/parsers/bin/hadolint')].find(
  (program) => spawnSync(program, ['--version']).status === 0,
);

describe('the image', () => {
  it('copies files that are there, the scripts of which can be run', () => {
    const copied = lines('COPY')
      .filter((line) => !line.includes('--from='))
      .flatMap((line) => line.split(' ').filter((word) => word.includes('.') && !word.startsWith('./')))
      .filter((word) => word !== '.');
    expect(copied.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    const scripts = copied.filter((file) => file.endsWith('.sh'));
    expect(scripts).toHaveLength(3);
    for (const script of scripts) expect(statSync(path.join(root, script)).mode & 0o111).toBe(0o111);
  });

  it('runs as a user without a name, and is asked whether it is well', () => {
    expect(lines('USER')).toEqual(['USER 10001:10001']);
    expect(lines('ENTRYPOINT')).toEqual(['ENTRYPOINT ["/lectern/start.sh"]']);
    const [healthcheck = ''] = lines('HEALTHCHECK');
    expect(healthcheck).toContain('CMD ["/lectern/healthy.sh"]');
    // A younger option than these stops the build in Docker before 25 and in Podman.
    const options = [...healthcheck.matchAll(/--([\w-]+)=/g)].map(([, option]) => option);
    expect(options).toEqual(['interval', 'timeout', 'start-period']);
  });

  it('has the programs that its scripts call', () => {
    const installed = lines('RUN').find((line) => line.includes('nginx')) ?? '';
    for (const [name, called] of Object.entries(programs)) {
      expect(installed).toContain(` ${name} `);
      const scripts = read('start.sh') + read('put-address.sh');
      for (const program of called) expect(scripts).toMatch(new RegExp(`\\b${program} -`));
    }
    expect(installed).toContain('libnginx-mod-http-brotli-static');
  });

  it('is built with the placeholders that its script replaces', () => {
    const [build = ''] = lines('RUN').filter((line) => line.includes('npm run build'));
    const script = read('put-address.sh');
    const [, host = '', token = ''] =
      /LECTERN_URL=https:\/\/(\S+) LECTERN_BASE_URL=\/(\S+)\/ /.exec(build) ?? [];
    expect(script).toContain(`host=${host}\n`);
    expect(script).toContain(`token=${token}\n`);
  });

  it.skipIf(hadolint === undefined)('has nothing that hadolint names', () => {
    const {status, stdout} = spawnSync(hadolint ?? '', [path.join(root, 'hosting/docker/Dockerfile')], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '']);
  });
});

describe('the compose file', () => {
  it('gives the container one folder to write to, in memory, and no rights', () => {
    const {services} = parse(read('compose.yaml'));
    expect(services.course).toMatchObject({
      read_only: true,
      tmpfs: [expect.stringMatching(/^\/run\/lectern:/)],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      environment: {
        LECTERN_URL: expect.stringContaining('http://localhost:8080'),
        LECTERN_BASE_URL: expect.stringMatching(/-\/\}$/),
      },
    });
    const {context, dockerfile: file} = services.course.build;
    expect(existsSync(path.join(root, 'hosting/docker', context, file))).toBe(true);
  });
});
