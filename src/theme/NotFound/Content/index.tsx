import type {ReactNode} from 'react';
import {NotFoundPage} from '../../../components/NotFoundPage';
import type {LoadPages} from '../../../components/NotFoundPage/use-nearest-page';

const loadPages: LoadPages = async () =>
  (await import('@generated/lectern-course/default/addresses.json')).default;

export default function NotFoundContent(): ReactNode {
  return <NotFoundPage loadPages={loadPages} />;
}
