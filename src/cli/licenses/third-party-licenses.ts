import type {PackageLicense} from './read-package-license';

/** A font's name and the file that came with it. */
export interface FontLicense {
  readonly name: string;
  readonly text: string;
}

/** The text of THIRD-PARTY-LICENSES.md: a table, then each licence once, with the packages that share it. */
export function thirdPartyLicenses(
  packages: readonly PackageLicense[],
  fonts: readonly FontLicense[],
): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const byText = new Map<string, PackageLicense[]>();
  for (const each of sorted) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  return `# Third-party licences

What a reader's browser gets with the built site beside Lectern's own code and the course.
Made by \`node src/cli/bootstrap.mjs licenses\` from the installed packages; a test holds it to them.

| Package | Version | Licence |
| --- | --- | --- |
${sorted.map(({name, version, license}) => `| ${name} | ${version} | ${license} |`).join('\n')}

Fonts: ${fonts.map(({name}) => name).join(', ')} and the KaTeX fonts (Copyright (c) 2009-2010, Design Science, Inc.;
Copyright (c) 2014-2018 Khan Academy; with the reserved font names that begin with KaTeX\\_), all under the SIL Open Font
License 1.1, which stands at the end.

${[...byText]
  .map(([text, sharing]) => `## ${sharing.map(({name}) => name).join(', ')}\n\n${fence(text)}`)
  .join('\n\n')}

${fonts.map(({name, text}) => `## ${name}\n\n${fence(text)}`).join('\n\n')}
`;
}

function fence(text: string): string {
  return `\`\`\`text\n${text.replaceAll('\r\n', '\n').trim()}\n\`\`\``;
}
