// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {fillPart} from '../../../../src/client/progress/overview/fill-part';

function nodes(): readonly Node[] {
  const made = document.createElement('div');
  made.innerHTML = `<details data-key="one"><summary>One</summary></details>
    <details data-key="two"><summary>Two</summary></details>
    <select data-key="what"><option value="everything"></option><option value="lesson"></option></select>
    <button data-key="later">Later</button>`;
  return [...made.children];
}

describe('fillPart', () => {
  it('keeps what was opened, what was chosen, and the focus', () => {
    const place = document.body.appendChild(document.createElement('div'));
    fillPart(place, nodes());
    place.querySelector('[data-key=two]')?.setAttribute('open', '');
    const select = place.querySelector('select');
    if (select) select.value = 'lesson';
    place.querySelector('button')?.focus();
    fillPart(place, nodes());
    expect([...place.querySelectorAll('details')].map((details) => details.open)).toEqual([false, true]);
    expect(place.querySelector('select')).not.toBe(select);
    expect(place.querySelector('select')?.value).toBe('lesson');
    expect(document.activeElement).toBe(place.querySelector('button'));
  });

  it('moves the focus to what stood before, where the thing that had it is gone', () => {
    const place = document.body.appendChild(document.createElement('div'));
    fillPart(place, nodes());
    place.querySelector('button')?.focus();
    fillPart(place, nodes().slice(0, -1));
    expect(document.activeElement).toBe(place.querySelector('select'));
    fillPart(place, nodes().slice(-1));
    expect(document.activeElement).toBe(place.querySelector('button'));
  });
});
