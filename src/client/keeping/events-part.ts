import type {RecordEvent} from '../../core/learner/event-base';
import {fillWords} from '../../core/words';
import {type DataRow, dataTable, fillDataTable} from '../data-table';
import {makeElement} from '../search/make-element';
import {makeButton, makeMessage} from './controls';
import {explainType} from './event-types';
import {formatCount, formatTime} from './format-texts';
import type {KeepingPart} from './keeping-desk';

const step = 20;

/** Every event of the record as it is stored, the newest first, by type and by text. */
export const showEvents: KeepingPart = (place, {record, words}) => {
  const type = makeElement('select', {});
  const text = makeElement('input', {type: 'search', autocomplete: 'off', spellcheck: 'false'});
  const found = makeMessage();
  const list = makeElement('ol', {class: 'keeping-events'});
  const more = makeButton(words.keepingMore, showMore);
  let limit = step;
  const heads = [words.keepingType, words.keepingMeaning, words.keepingCount];
  const types = dataTable(words.keepingEvents, heads);
  const filter = makeElement(
    'div',
    {class: 'keeping-filter'},
    makeElement('label', {class: 'keeping-field'}, makeElement('span', {}, words.keepingShow), type),
    makeElement('label', {class: 'keeping-field'}, makeElement('span', {}, words.keepingFind), text),
  );
  place.replaceChildren(types, filter, found, list, makeElement('p', {class: 'keeping-actions'}, more));
  for (const field of [type, text]) {
    field.addEventListener('input', () => {
      limit = step;
      showList();
    });
  }

  function showMore(): void {
    const firstNew = limit;
    limit += step;
    showList();
    list.children[firstNew]?.querySelector('summary')?.focus();
  }

  function showTable(): void {
    const counts = new Map<string, number>();
    for (const event of record.all()) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
    const names = [...counts.keys()].sort();
    // An empty table, and fields that find nothing, would only puzzle.
    for (const part of [types, filter]) part.hidden = names.length === 0;
    fillDataTable(
      types,
      names.map((name) => toRow(name, counts.get(name) ?? 0)),
    );
    const chosen = type.value;
    const options = names.map((name) => makeElement('option', {value: name}, name));
    type.replaceChildren(makeElement('option', {value: ''}, words.keepingShowAll), ...options);
    type.value = counts.has(chosen) ? chosen : '';
  }

  function toRow(name: string, count: number): DataRow {
    return [
      makeElement('code', {translate: 'no'}, name),
      explainType(name, words),
      makeElement('span', {class: 'number'}, formatCount(count)),
    ];
  }

  function showList(): void {
    const wanted = text.value.trim().toLowerCase();
    const matching = record
      .all()
      .filter((event) => type.value === '' || event.type === type.value)
      .filter((event) => wanted === '' || JSON.stringify(event).toLowerCase().includes(wanted))
      .toReversed();
    found.textContent = fillWords(words.keepingFound, {count: formatCount(matching.length)});
    list.replaceChildren(...matching.slice(0, limit).map(makeEvent));
    more.hidden = matching.length <= limit;
  }

  return () => {
    showTable();
    showList();
  };
};

function makeEvent(event: RecordEvent): HTMLElement {
  const summary = makeElement(
    'summary',
    {},
    formatTime(event.at),
    ' ',
    makeElement('code', {translate: 'no'}, event.type),
  );
  const json = makeElement('pre', {tabindex: '0', translate: 'no'}, JSON.stringify(event, null, 2));
  return makeElement('li', {}, makeElement('details', {class: 'keeping-event'}, summary, json));
}
