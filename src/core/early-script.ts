import {firstProfile, profilePrefix} from './storage-keys';

/**
 * The inline script of every page's head, run before the first paint: it says that scripts run here, and puts on
 * `<html>` which profile is open, where it is not the first, and the chosen tabs of that profile, where CSS finds them.
 * It holds nothing of the address the site is served from, so its hash in a content policy is the same everywhere; and
 * it never throws, whatever lies in storage. Its keys are those of storage-keys.ts, which a test holds it against.
 */
export function earlyScript(courseId: string): string {
  const prefix = JSON.stringify(profilePrefix(courseId, firstProfile)).replaceAll('<', '\\u003c');
  return (
    `(function(){var e=document.documentElement,k=${prefix},p,c,f;e.setAttribute("data-script","");` +
    `try{p=localStorage.getItem(k+"profile");if(/^[a-z2-7]{26}$/.test(p)){e.setAttribute("data-profile",p);k+=p+":"}` +
    `c=JSON.parse(localStorage.getItem(k+"choices"));if(typeof c=="object")for(f in c)` +
    `if(/^[a-z0-9-]+$/.test(f)&&typeof c[f]=="string"&&/^[\\p{L}\\p{N}-]+$/u.test(c[f]))` +
    `e.setAttribute("data-choice-"+f,c[f])}catch(_){}})()`
  );
}
