/**
 * A loader that runs before Docusaurus' MDX loader. It tells the bundler which other files a page's HTML is made
 * from, so that editing one of them compiles the page again; and in the live server it puts a list of its errors in
 * the place of a page that has any.
 * CommonJS, because the bundler loads it with Node's own `require`.
 */
const path = require('node:path');

const regionFile = /<CodeRegion\b[^>]*?\bfile="([^"]+)"/g;
const usesTerms = /<Term\b/;
const usesExercises = /<Exercise\b/;

module.exports = function pageSource(source) {
  const {glossary, exercises, standIn} = this.getOptions();
  for (const [, file] of source.matchAll(regionFile)) {
    this.addDependency(path.resolve(path.dirname(this.resourcePath), file));
  }
  if (usesTerms.test(source)) {
    this.addDependency(glossary);
  }
  if (usesExercises.test(source) || this.resourcePath.startsWith(exercises)) {
    this.addContextDependency(exercises);
  }
  const listOfErrors = standIn(this.resourcePath);
  if (listOfErrors === null) return source;
  // What mends it may stand in any file.
  this.cacheable(false);
  return listOfErrors;
};
