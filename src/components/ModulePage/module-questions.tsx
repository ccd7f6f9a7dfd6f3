import type {ReactNode} from 'react';
import type {ModuleProp} from '../../core/course/props';
import {Html} from '../Html';

export function ModuleQuestions({questions}: {readonly questions: ModuleProp['questions']}): ReactNode {
  return questions.map(({question, answerHtml}) => (
    <details key={question} suppressHydrationWarning>
      <summary>{question}</summary>
      <Html as="div" html={answerHtml} />
    </details>
  ));
}
