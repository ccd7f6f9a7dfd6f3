import {translate} from '@docusaurus/Translate';

interface RecordSection {
  /** Also its place in the page's address. */
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  /** What the page script puts there, by the names that it knows. */
  readonly parts: readonly string[];
}

/** The parts of the page of the record, with what does not depend on it. */
export function recordSections(): readonly RecordSection[] {
  return [
    {
      id: 'here',
      title: translate({id: 'lectern.record.here', message: 'What is here'}),
      text: [],
      parts: ['state'],
    },
    {
      id: 'take',
      title: translate({id: 'lectern.record.take', message: 'Take it with you'}),
      text: [
        translate({
          id: 'lectern.record.take.text',
          message:
            'One file holds all of it, in plain JSON that you can read. Keep it as a copy, or import it in another browser. You are reminded of it when 50 events or more are in no export for two weeks, and not again for a month when you say so.',
        }),
      ],
      parts: ['export'],
    },
    {
      id: 'import',
      title: translate({id: 'lectern.record.import', message: 'Bring another one in'}),
      text: [
        translate({
          id: 'lectern.record.import.text',
          message:
            'A record from another browser is added to this one: what both have stays once, and nothing of yours is lost. You see what it would change before it does. To bring two devices level, import each one’s file on the other.',
        }),
      ],
      parts: ['import'],
    },
    {
      id: 'snapshots',
      title: translate({id: 'lectern.record.snapshots', message: 'Snapshots'}),
      text: [
        translate({
          id: 'lectern.record.snapshots.text',
          message:
            'On each day on which you learn this browser puts a copy of your record aside, and keeps the last three; before each import it does so too, and keeps the last two of those. Going back to one sets later events aside and deletes none.',
        }),
      ],
      parts: ['snapshots'],
    },
    {
      id: 'profiles',
      title: translate({id: 'lectern.record.profiles', message: 'Several learners'}),
      text: [
        translate({
          id: 'lectern.record.profiles.text',
          message:
            'On a machine that several people use, each can have a profile with a record of their own. A profile has no password: who uses this browser can open it.',
        }),
      ],
      parts: ['profiles'],
    },
    {
      id: 'events',
      title: translate({id: 'lectern.record.events', message: 'Every event'}),
      text: [
        translate({
          id: 'lectern.record.events.text',
          message:
            'The record is a list of events. Each has a random number as its id, the time of this device, and a random number that stands for this browser. Your progress is worked out from them. Beside a long list lies a packed copy of the same events, from which it is read faster.',
        }),
      ],
      parts: ['events'],
    },
    {
      id: 'storage',
      title: translate({id: 'lectern.record.storage', message: 'What else is stored'}),
      text: [
        translate({
          id: 'lectern.record.storage.text',
          message:
            'A few small things lie in the browser’s local storage, since a page needs them before it is shown. There are no cookies. Pages that you keep to read offline are copies of the course and hold nothing of you.',
        }),
      ],
      parts: ['storage'],
    },
    {
      id: 'erase',
      title: translate({id: 'lectern.record.erase', message: 'Delete it'}),
      text: [
        translate({
          id: 'lectern.record.erase.text',
          message:
            'This removes all profiles, their records and snapshots, and every setting of this course from this browser. Files that you exported stay where they are, and so do modules that are kept to be read offline: a module’s page removes them.',
        }),
      ],
      parts: ['erase'],
    },
  ];
}
