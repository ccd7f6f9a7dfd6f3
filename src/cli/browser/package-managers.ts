/** What one distribution's package manager needs to put a browser with a readable font on the machine. */
export interface PackageManager {
  readonly program: string;
  /** Commands to run one after the other, each without its program. */
  readonly commands: readonly (readonly string[])[];
}

/** The package managers of Linux; the first that is there is the machine's. */
export const packageManagers: readonly PackageManager[] = [
  {
    program: 'apt-get',
    commands: [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    ],
  },
  {program: 'dnf', commands: [['install', '-y', '-q', 'chromium', 'liberation-fonts']]},
  {program: 'apk', commands: [['add', '--no-progress', 'chromium', 'font-liberation']]},
  {program: 'pacman', commands: [['-Sy', '--noconfirm', '--needed', 'chromium', 'ttf-liberation']]},
  {
    program: 'zypper',
    commands: [['--non-interactive', 'install', '--no-recommends', 'chromium', 'liberation-fonts']],
  },
];
