// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {nameForm} from '../../../../src/client/keeping/name-form';

function open(problem: string): HTMLFormElement {
  const form = nameForm({label: 'Name', action: 'Save', check: () => problem, onName: () => undefined});
  return document.body.appendChild(form);
}

it('a form for a name describes its field by its own problem, however many are open', () => {
  const forms = [open('It is empty.'), open('It is taken.')];
  for (const form of forms) form.requestSubmit();
  const described = forms.map((form) => form.querySelector('input')?.getAttribute('aria-describedby') ?? '');
  const texts = described.map((id) => document.getElementById(id)?.textContent);
  expect(texts).toEqual(['It is empty.', 'It is taken.']);
});
