/**
 * A loader for the configuration that Docusaurus hands to the browser. It takes out what only the build reads: the
 * options of plugins, which hold every word of the interface once for each step that makes a page.
 * CommonJS, because the bundler loads it with Node's own `require`.
 */
const buildOnly = new Set(['plugins', 'themes', 'presets']);

module.exports = function siteConfig(source) {
  const begin = 'export default ';
  const at = source.indexOf(begin);
  const config = JSON.parse(source.slice(at + begin.length, source.lastIndexOf(';')));
  const kept = Object.entries(config).filter(([key]) => !buildOnly.has(key));
  return `${begin}${JSON.stringify(Object.fromEntries(kept))};\n`;
};
