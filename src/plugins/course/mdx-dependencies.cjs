/**
 * A loader that runs before Docusaurus' MDX loader and returns the source as it came. It tells the bundler which
 * other files a page's HTML is made from, so that editing one of them compiles the page again.
 * CommonJS, because the bundler loads it with Node's own `require`.
 */
const path = require('node:path');

const regionFile = /<CodeRegion\b[^>]*?\bfile="([^"]+)"/g;
const usesTerms = /<Term\b/;

module.exports = function mdxDependencies(source) {
  for (const [, file] of source.matchAll(regionFile)) {
    this.addDependency(path.resolve(path.dirname(this.resourcePath), file));
  }
  if (usesTerms.test(source)) {
    this.addDependency(this.getOptions().glossary);
  }
  return source;
};
