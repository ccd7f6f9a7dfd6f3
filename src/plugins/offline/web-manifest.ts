import type {CourseConfig} from '../../core/course/config';

/** The longest name that launchers show whole. */
const longest = 12;

/**
 * What a browser needs to install the site. Every address is relative to the manifest, so it holds under any path.
 */
export function webManifest({title, description, locale}: CourseConfig): string {
  const icon = (name: string, size: number, purpose: string) => ({
    src: `img/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: title,
    short_name: title.length <= longest ? title : title.split(/\s+/).slice(0, 2).join(' '),
    description,
    lang: locale,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#f8f4ea',
    theme_color: '#f8f4ea',
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('icon-maskable-512', 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
