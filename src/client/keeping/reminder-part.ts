import {isExportDue, putOffFrom} from '../../core/export/export-reminder';
import {makeElement} from '../search/make-element';
import {makeButton} from './controls';
import type {KeepingPart} from './keeping-desk';
import {readMemory, writeMemory} from './keeping-memory';

/** One line that reminds of exporting, where the rule says so; it can be put off. */
export const showReminder: KeepingPart = (place, {courseId, baseUrl, profile, record, words}) => {
  return () => {
    const isKept = record.getSnapshot().status.kind === 'kept';
    const isDue = isKept && isExportDue(record.all(), readMemory(courseId, profile), new Date());
    if (isDue === place.childElementCount > 0) return;
    if (!isDue) {
      place.replaceChildren();
      return;
    }
    const later = makeButton(words.keepingLater, () => {
      writeMemory(courseId, profile, {putOffUntil: putOffFrom(new Date())});
      place.replaceChildren();
    });
    const link = makeElement('a', {href: `${baseUrl}record/#take`}, words.keepingReminderLink);
    place.replaceChildren(
      makeElement(
        'p',
        {class: 'keeping-reminder'},
        makeElement('span', {}, words.keepingReminder),
        ' ',
        link,
        ' ',
        later,
      ),
    );
  };
};
