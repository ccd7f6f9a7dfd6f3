import {onFirstPage} from './first-page';
import {showTarget, startLinks} from './links';
import '../page-script/index';

startLinks();
onFirstPage(() => {
  document.dispatchEvent(new CustomEvent('lectern:page'));
  // The router leaves the place on the first page to the browser, which looks for all that follows the first `#`.
  showTarget();
});
