import type {CourseConfig} from '../../core/course/config';
import type {Words} from '../../core/words';

/** The one page of an archive: Docusaurus leaves it without language, title and a word for those without scripts. */
export function archivePage(
  html: string,
  {title, description, locale}: CourseConfig,
  {archiveWithoutScript}: Words,
): string {
  return html
    .replace(/<html[^>]*>/, `<html lang="${escapeHtml(locale)}">`)
    .replace(
      '</head>',
      `<title>${escapeHtml(title)}</title>\n` +
        `<meta name="viewport" content="width=device-width, initial-scale=1.0">\n` +
        `<meta name="description" content="${escapeHtml(description)}">\n</head>`,
    )
    .replace(
      '<div id="__docusaurus">',
      `<noscript><p>${escapeHtml(archiveWithoutScript)}</p></noscript><div id="__docusaurus">`,
    );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
