/** Ids of the sections that a module's page shows from its data, beside those of its prose. */
export const MODULE_SECTION_IDS: readonly string[] = [
  'module-audience',
  'module-objectives',
  'module-lessons',
  'module-exercises',
  'module-assessment',
  'module-plan',
  'module-checklist',
  'module-criteria',
  'module-scope',
  'module-tools',
  'module-resources',
  'module-questions',
];
