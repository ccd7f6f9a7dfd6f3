// Stands where the site does without a module of Docusaurus.
