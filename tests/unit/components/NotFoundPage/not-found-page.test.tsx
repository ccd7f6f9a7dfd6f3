// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {NotFoundPage} from '../../../../src/components/NotFoundPage';

vi.mock('@docusaurus/theme-common', () => ({PageMetadata: () => null}));

const glossary = {address: '/glossary/', title: 'Glossary'};

beforeEach(() => window.history.replaceState(null, '', '/glosary/'));
afterEach(cleanup);

describe('NotFoundPage', () => {
  it('suggests the page with the nearest address', async () => {
    render(<NotFoundPage loadPages={async () => [glossary]} />);
    const link = await screen.findByRole('link', {name: 'Glossary'});
    expect(link.getAttribute('href')).toBe('/glossary/');
  });

  it('still says what it is where the pages cannot be fetched', async () => {
    render(<NotFoundPage loadPages={() => Promise.reject(new Error('offline'))} />);
    expect(screen.getByRole('heading', {level: 1}).textContent).toBe('There is no page here');
    expect((await screen.findByRole('status')).textContent).toBe('');
  });
});
