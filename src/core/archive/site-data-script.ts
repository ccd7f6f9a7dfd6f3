/** Global name under which the scripts of an archive put their data. */
export const siteDataVariable = 'LECTERN_DATA';

/**
 * JSON as a classic script that a browser also loads from disk.
 * @param name path of the JSON below the site: `data/outline.json`
 */
export function siteDataScript(name: string, json: string): string {
  return `(self.${siteDataVariable}??={})[${JSON.stringify(name)}]=${json.trim()};\n`;
}
