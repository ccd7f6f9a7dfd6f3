import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useState} from 'react';
import type {SideWords} from '../../client/review/anki/question-sides';
import type {ReviewStore} from '../../client/review/review-store';
import {useCourseSite} from '../SiteLayout/use-course-site';

/** Saves the cards as a file for Anki. Null before the record is open. */
export function AnkiButton({
  review,
  count,
}: {
  readonly review: ReviewStore | null;
  readonly count: number;
}): ReactNode {
  const {courseId} = useCourseSite();
  const {siteConfig} = useDocusaurusContext();
  const [said, setSaid] = useState('');

  async function save(): Promise<void> {
    if (!review) return;
    const {title, url, baseUrl} = siteConfig;
    const site = {courseId, title, url: `${url}${baseUrl}`, words: sideWords()};
    try {
      const [{exportAnki}, {saveText}] = await Promise.all([
        import('../../client/review/anki/export-anki'),
        import('../../client/save-text'),
      ]);
      const {text, notes} = await exportAnki(review.askedCards(), review.sources, site);
      saveText(`${courseId}-anki.txt`, text);
      setSaid(translate({id: 'lectern.review.ankiSaved', message: 'Notes in the file: {notes}.'}, {notes}));
    } catch {
      setSaid(
        translate({
          id: 'lectern.review.ankiFailed',
          message: 'The cards could not be loaded. Try again when you are online.',
        }),
      );
    }
  }

  return (
    <p className="question-actions">
      <button
        type="button"
        className="quiet-action"
        disabled={review === null || count === 0}
        onClick={() => void save()}
      >
        <Translate id="lectern.review.anki">Save the cards for Anki</Translate>
      </button>
      <span className="label review-said" role="status">
        {said}
      </span>
    </p>
  );
}

function sideWords(): SideWords {
  return {
    severalRight: translate({id: 'lectern.anki.several', message: 'More than one may be right.'}),
    putInOrder: translate({id: 'lectern.anki.order', message: 'Put these in order.'}),
    findPairs: translate({id: 'lectern.anki.pairs', message: 'What belongs to what?'}),
    criteria: translate({id: 'lectern.anki.criteria', message: 'A good answer has this:'}),
  };
}
