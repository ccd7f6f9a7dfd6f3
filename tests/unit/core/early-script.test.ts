// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {earlyScript} from '../../../src/core/early-script';
import {choicesKey, profileKey} from '../../../src/core/storage-keys';

const root = document.documentElement;

/** What the browser does with the script in the page's head. */
function run(script: string): void {
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
}

function attributes(): Record<string, string> {
  return Object.fromEntries([...root.attributes].map(({name, value}) => [name, value]));
}

describe('earlyScript', () => {
  beforeEach(() => {
    localStorage.clear();
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
  });

  it('says that scripts run, and puts the choices on the root', () => {
    localStorage.setItem('lectern:ml:choices', '{"framework":"onnx-runtime","os":"linux"}');
    run(earlyScript('ml'));
    expect(attributes()).toEqual({
      'data-script': '',
      'data-choice-framework': 'onnx-runtime',
      'data-choice-os': 'linux',
    });
  });

  it('puts the profile that is open on the root, and takes the choices of that one', () => {
    const profile = 'abcdefghijklmnopqrstuvwxyz';
    localStorage.setItem(profileKey('ml'), profile);
    localStorage.setItem(choicesKey('ml'), '{"os":"linux"}');
    localStorage.setItem(choicesKey('ml', profile), '{"os":"macos"}');
    run(earlyScript('ml'));
    expect(attributes()).toEqual({'data-script': '', 'data-profile': profile, 'data-choice-os': 'macos'});
  });

  it.each(['', 'default', '../other', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])('takes no profile from %j', (stored) => {
    localStorage.setItem(profileKey('ml'), stored);
    run(earlyScript('ml'));
    expect(attributes()).toEqual({'data-script': ''});
  });

  it.each(['', 'no JSON', 'null', '7', '[]', '"text"', '{"framework":{"a":1}}', '{"A b":"x","os":"a\\"b"}'])(
    'takes nothing from %j',
    (stored) => {
      localStorage.setItem('lectern:ml:choices', stored);
      run(earlyScript('ml'));
      expect(attributes()).toEqual({'data-script': ''});
    },
  );

  it('does not throw where storage is blocked', () => {
    // As a frame without storage behaves: touching the property is already an error.
    const blocked = {document: {documentElement: root}};
    const script = new Function('document', 'localStorage', `${earlyScript('ml')}`);
    const storage = {
      getItem() {
        throw new DOMException('blocked', 'SecurityError');
      },
    };
    expect(() => script(blocked.document, storage)).not.toThrow();
    expect(attributes()).toEqual({'data-script': ''});
  });

  it('cannot end its own element', () => {
    expect(earlyScript('</script><script>alert(1)')).not.toContain('</');
  });

  it('is the same whatever the site is called and wherever it stands', () => {
    expect(earlyScript('ml')).toMatchInlineSnapshot(
      `"(function(){var e=document.documentElement,k="lectern:ml:",p,c,f;e.setAttribute("data-script","");try{p=localStorage.getItem(k+"profile");if(/^[a-z2-7]{26}$/.test(p)){e.setAttribute("data-profile",p);k+=p+":"}c=JSON.parse(localStorage.getItem(k+"choices"));if(typeof c=="object")for(f in c)if(/^[a-z0-9-]+$/.test(f)&&typeof c[f]=="string"&&/^[\\p{L}\\p{N}-]+$/u.test(c[f]))e.setAttribute("data-choice-"+f,c[f])}catch(_){}})()"`,
    );
  });
});
