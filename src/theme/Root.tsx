import type {ReactNode} from 'react';
import {LinkRouting} from '../components/Navigation/link-routing';

export default function Root({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <>
      <LinkRouting />
      {children}
    </>
  );
}
