/** The kind of link by which a page names the scripts of React and Docusaurus, which the page script loads when they are wanted. */
export const programRel = 'lectern-program';
