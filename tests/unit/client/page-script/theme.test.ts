// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {startTheme} from '../../../../src/client/page-script/theme';
import {fakeTools, find} from './fake-tools';

const root = document.documentElement;
const media = Object.assign(new EventTarget(), {matches: false});
vi.stubGlobal('matchMedia', () => media);
const apply = startTheme(fakeTools());

/** As the system changes between light and dark. */
function system(isDark: boolean): void {
  media.matches = isDark;
  media.dispatchEvent(new Event('change'));
}

/** What React listens for: changes of the key in this very window. */
const heard = vi.fn();
addEventListener('storage', ({key, newValue, storageArea}) =>
  heard(key, newValue, storageArea === localStorage),
);

beforeEach(() => {
  localStorage.clear();
  heard.mockClear();
  // As Docusaurus' inline script leaves it on a light system.
  root.dataset.theme = 'light';
  root.dataset.themeChoice = 'system';
  system(false);
  document.body.innerHTML = '<button type="button" data-theme-toggle>Dark theme</button>';
  apply();
});

describe('the theme', () => {
  it('changes with the button, is kept, and the button tells', async () => {
    const button = find('button');
    expect(button.ariaPressed).toBe('false');
    button.click();
    expect(root.dataset).toMatchObject({theme: 'dark', themeChoice: 'dark'});
    expect(localStorage.getItem('theme')).toBe('dark');
    await vi.waitFor(() => expect(button.ariaPressed).toBe('true'));
    button.click();
    expect(root.dataset).toMatchObject({theme: 'light', themeChoice: 'light'});
    await vi.waitFor(() => expect(button.ariaPressed).toBe('false'));
  });

  it("tells React's colour mode by the event that it listens for", () => {
    find('button').click();
    expect(heard).toHaveBeenCalledExactlyOnceWith('theme', 'dark', true);
  });

  it('follows the system until the learner chooses', () => {
    system(true);
    expect(root.dataset).toMatchObject({theme: 'dark', themeChoice: 'system'});
    find('button').click();
    system(false);
    system(true);
    expect(root.dataset).toMatchObject({theme: 'light', themeChoice: 'light'});
  });

  it('follows another tab, and the system again when the choice was taken back there', () => {
    const other = (newValue: string | null) =>
      dispatchEvent(new StorageEvent('storage', {key: 'theme', newValue, storageArea: localStorage}));
    other('dark');
    expect(root.dataset).toMatchObject({theme: 'dark', themeChoice: 'dark'});
    other(null);
    expect(root.dataset).toMatchObject({theme: 'light', themeChoice: 'system'});
    other('"><script>');
    expect(root.dataset).toMatchObject({theme: 'light', themeChoice: 'system'});
  });

  it('changes where nothing can be kept, and tells nobody that it was', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    find('button').click();
    expect(root.dataset.theme).toBe('dark');
    expect(heard).not.toHaveBeenCalled();
  });

  it('puts a button of the next page right', () => {
    find('button').click();
    document.body.innerHTML = '<button type="button" data-theme-toggle>Dark theme</button>';
    apply();
    expect(find('button').ariaPressed).toBe('true');
  });
});
