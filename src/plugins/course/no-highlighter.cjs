/** What Docusaurus' theme-common asks prism-react-renderer for when its module is read. Nothing on our pages uses it. */
exports.themes = {palenight: {plain: {}, styles: []}};
