// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {startMenu} from '../../../../src/client/page-script/menu';
import {fakeTools, find, press} from './fake-tools';

startMenu(fakeTools());

const menu = () => find<HTMLDetailsElement>('details.menu');

beforeEach(() => {
  document.body.innerHTML = `<details class="menu" open><summary tabindex="0">Menu</summary>
    <nav><p>Course</p><a href="#there">There</a></nav></details><button type="button">Outside</button>`;
});

describe('the phone menu', () => {
  it('closes with Escape and gives the focus back', () => {
    find('a').focus();
    press(find('a'), 'Escape');
    expect(menu().open).toBe(false);
    expect(document.activeElement).toBe(find('summary'));
  });

  it('takes no focus that is elsewhere', () => {
    menu().open = false;
    find('button').focus();
    menu().open = true;
    press(find('button'), 'Escape');
    expect(menu().open).toBe(false);
    expect(document.activeElement).toBe(find('button'));
  });

  it('closes with a press outside, and stays with one inside', () => {
    find('nav p').click();
    expect(menu().open).toBe(true);
    find('button').click();
    expect(menu().open).toBe(false);
  });

  it('closes when a link in it is followed', () => {
    find('a').click();
    expect(menu().open).toBe(false);
  });

  it('closes when the focus goes on behind it', () => {
    find('a').focus();
    expect(menu().open).toBe(true);
    find('button').focus();
    expect(menu().open).toBe(false);
  });

  it('closes on the way back', () => {
    dispatchEvent(new PopStateEvent('popstate'));
    expect(menu().open).toBe(false);
  });
});
