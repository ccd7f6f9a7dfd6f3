/**
 * The one door to beautiful-mermaid. Its package offers an `import` entry only, and the loader that runs Docusaurus'
 * plugins asks for a `require` entry, so the file is named.
 */
export {renderMermaidSVG} from '../../../../node_modules/beautiful-mermaid/dist/index.js';
