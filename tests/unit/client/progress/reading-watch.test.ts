// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {watchReading} from '../../../../src/client/progress/reading-watch';

const height = 10_000;
const screen = 1000;
let scrolled = 0;
let text: HTMLElement;
const onRead = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('innerHeight', screen);
  scrolled = 0;
  onRead.mockClear();
  text = document.createElement('div');
  text.getBoundingClientRect = () => new DOMRect(0, -scrolled, 600, height);
});

afterEach(() => vi.useRealTimers());

function stay(at: number, seconds: number): void {
  scrolled = at;
  vi.advanceTimersByTime(seconds * 1000);
}

describe('a lesson', () => {
  it('is read when one scrolled through it to its end', () => {
    watchReading(text, onRead);
    for (let at = 0; at < height - screen; at += 500) stay(at, 1);
    expect(onRead).not.toHaveBeenCalled();
    stay(height - screen, 3);
    expect(onRead).toHaveBeenCalledOnce();
    stay(height - screen, 60);
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('is not read by a jump to its end', () => {
    watchReading(text, onRead);
    stay(0, 5);
    stay(height - screen, 600);
    expect(onRead).not.toHaveBeenCalled();
  });

  it('is not read by racing through it', () => {
    watchReading(text, onRead);
    for (let at = 0; at < height - screen; at += 500) stay(at, 0.1);
    stay(height - screen, 60);
    expect(onRead).not.toHaveBeenCalled();
  });

  it('is read by who goes on in its middle', () => {
    watchReading(text, onRead);
    for (let at = height * 0.45; at <= height - screen; at += 500) stay(at, 3);
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('is not read in a tab that nobody sees', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    watchReading(text, onRead);
    for (let at = 0; at <= height; at += 500) stay(at, 3);
    expect(onRead).not.toHaveBeenCalled();
  });

  it('is watched no more when another page is shown', () => {
    watchReading(text, onRead)();
    for (let at = 0; at <= height; at += 500) stay(at, 3);
    expect(onRead).not.toHaveBeenCalled();
  });
});
