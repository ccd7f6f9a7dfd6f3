/** What the tests may need from the distribution. */
export type Program = 'chromium' | 'firefox' | 'nginx' | 'packers';

/** How one distribution puts the programs that the tests need on the machine. */
export interface PackageManager {
  readonly program: string;
  /** To run before the first package, without the program; empty where nothing has to be refreshed. */
  readonly refresh: readonly string[];
  /** Before the names of the packages. */
  readonly install: readonly string[];
  /**
   * Chromium comes with a readable font, nginx with the module for files compressed with brotli where there is one.
   * Packers are what the scripts of the image call besides nginx: `packers` in `install-programs.ts`.
   */
  readonly packages: Readonly<Record<Program, readonly string[]>>;
}

/** The package managers of Linux; the first that is there is the machine's. */
export const packageManagers: readonly PackageManager[] = [
  {
    program: 'apt-get',
    refresh: ['update', '-qq'],
    install: ['install', '-y', '-qq', '--no-install-recommends'],
    packages: {
      chromium: ['chromium', 'fonts-liberation'],
      firefox: ['firefox-esr'],
      nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
      packers: ['brotli', 'unzip', 'zip'],
    },
  },
  {
    program: 'dnf',
    refresh: [],
    install: ['install', '-y', '-q'],
    packages: {
      chromium: ['chromium', 'liberation-fonts'],
      firefox: ['firefox'],
      nginx: ['nginx'],
      packers: ['brotli', 'unzip', 'zip'],
    },
  },
  {
    program: 'apk',
    refresh: [],
    install: ['add', '--no-progress'],
    packages: {
      chromium: ['chromium', 'font-liberation'],
      firefox: ['firefox-esr'],
      nginx: ['nginx', 'nginx-mod-http-brotli'],
      packers: ['brotli', 'unzip', 'zip'],
    },
  },
  {
    program: 'pacman',
    refresh: [],
    install: ['-Sy', '--noconfirm', '--needed'],
    packages: {
      chromium: ['chromium', 'ttf-liberation'],
      firefox: ['firefox'],
      nginx: ['nginx'],
      packers: ['brotli', 'unzip', 'zip'],
    },
  },
  {
    program: 'zypper',
    refresh: [],
    install: ['--non-interactive', 'install', '--no-recommends'],
    packages: {
      chromium: ['chromium', 'liberation-fonts'],
      firefox: ['MozillaFirefox'],
      nginx: ['nginx'],
      packers: ['brotli', 'unzip', 'zip'],
    },
  },
];
