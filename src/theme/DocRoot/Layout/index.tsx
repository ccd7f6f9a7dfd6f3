import type {Props} from '@theme/DocRoot/Layout';
import type {ReactNode} from 'react';
import {DocFrame} from '../../../components/DocFrame';

export default function DocRootLayout({children}: Props): ReactNode {
  return <DocFrame>{children}</DocFrame>;
}
