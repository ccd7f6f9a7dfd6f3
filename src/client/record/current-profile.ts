import {firstProfile, profileKey} from '../../core/storage-keys';
import {readStored} from './safe-storage';

/**
 * The profile whose record this page works with. The script in the page's head reads it from local storage once and
 * puts it on `<html>`: so all that runs in a page agrees, also while another tab changes the profile.
 */
export function currentProfile(): string {
  return globalThis.document?.documentElement.dataset.profile ?? firstProfile;
}

/** Whether another profile was opened since this page was loaded, of which a page that the browser put aside hears nothing. */
export function isOfAnotherProfile(courseId: string): boolean {
  return (readStored(profileKey(courseId)) ?? firstProfile) !== currentProfile();
}
