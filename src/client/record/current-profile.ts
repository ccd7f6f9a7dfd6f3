import {firstProfile} from '../../core/storage-keys';

/**
 * The profile whose record this page works with. The script in the page's head reads it from local storage once and
 * puts it on `<html>`: so all that runs in a page agrees, also while another tab changes the profile.
 */
export function currentProfile(): string {
  return globalThis.document?.documentElement.dataset.profile ?? firstProfile;
}
