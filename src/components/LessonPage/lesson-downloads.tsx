import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {DownloadProp} from '../../core/course/props';
import {toDownloadGroups} from './to-download-groups';

/** The page's code as files, one line for each group of them. */
export function LessonDownloads({downloads}: {readonly downloads: readonly DownloadProp[]}): ReactNode {
  return toDownloadGroups(downloads).map(({name, files}) => (
    <span key={name} className="lesson-download">
      {name !== '' && <span>{name}</span>}
      {files.map(({href, fileName, ending}) => (
        <a
          key={href}
          href={href}
          download={fileName}
          aria-label={translate({id: 'lectern.lesson.download', message: 'Download {fileName}'}, {fileName})}
        >
          {ending}
        </a>
      ))}
    </span>
  ));
}
