import {describe, expect, it, vi} from 'vitest';
import {loadOutline} from '../../../../src/client/progress/load-outline';
import {readSiteData} from '../../../../src/client/read-site-data';
import {outline} from '../../core/learner/progress/progress-fixture';

vi.mock('../../../../src/client/read-site-data');
const answer = vi.mocked(readSiteData);

describe('loadOutline', () => {
  it('asks again where it got none, and keeps what it got', async () => {
    answer
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce({v: 2})
      .mockResolvedValue(outline);
    expect(await loadOutline('/')).toBeNull();
    expect(await loadOutline('/')).toBeNull();
    expect(await loadOutline('/')).toBe(outline);
    expect(await loadOutline('/')).toBe(outline);
    expect(answer).toHaveBeenCalledTimes(3);
  });
});
