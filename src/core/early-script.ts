import {choicesKey} from './storage-keys';

/**
 * The inline script of every page's head, run before the first paint: it says that scripts run here and puts the
 * chosen tabs on `<html>`, where CSS finds them. It holds nothing of the address the site is served from, so its
 * hash in a content policy is the same everywhere; and it never throws, whatever lies in storage.
 */
export function earlyScript(courseId: string): string {
  const key = JSON.stringify(choicesKey(courseId)).replaceAll('<', '\\u003c');
  return (
    `(function(){var e=document.documentElement,c,f;e.setAttribute("data-script","");` +
    `try{c=JSON.parse(localStorage.getItem(${key}));if(typeof c=="object")for(f in c)` +
    `if(/^[a-z0-9-]+$/.test(f)&&typeof c[f]=="string"&&/^[\\p{L}\\p{N}-]+$/u.test(c[f]))` +
    `e.setAttribute("data-choice-"+f,c[f])}catch(_){}})()`
  );
}
