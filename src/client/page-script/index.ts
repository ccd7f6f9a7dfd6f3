import {createAnnouncer} from './announce';
import {startChecklist} from './checklist';
import {startContents} from './contents';
import {startContinue} from './continue';
import {startCopy} from './copy';
import {createNotes} from './create-notes';
import {startExercise} from './exercise';
import {startKeeping} from './keeping';
import {startMenu} from './menu';
import {startOffline} from './offline';
import {startOpened} from './opened';
import type {PageSettings, PageTools} from './page-tools';
import {startProgram} from './program';
import {startProgress} from './progress';
import {recordOnDemand} from './record-on-demand';
import {startReveal} from './reveal';
import {startSearch} from './search';
import {startTabs} from './tabs';
import {startTerms} from './terms';
import {startTheme} from './theme';

/** Replaced by the build: see src/plugins/page-script/. */
declare const LECTERN_PAGE: PageSettings;

const settings = LECTERN_PAGE;
const tools: PageTools = {
  settings,
  record: recordOnDemand(settings),
  announce: createAnnouncer(),
  tell: createNotes(settings.words.closeNote),
};

const behaviours = [
  startTabs,
  startReveal,
  startCopy,
  startTheme,
  startMenu,
  startTerms,
  startContents,
  startChecklist,
  startExercise,
  startProgress,
  startKeeping,
  startOffline,
  startSearch,
  startOpened,
  startContinue,
  startProgram,
].map((start) => start(tools));

/** A page that an extension or a translator took apart may break one behaviour; the others go on. */
function applyAll(): void {
  for (const apply of behaviours) {
    try {
      apply();
    } catch (error) {
      reportError(error);
    }
  }
}

// React tells when another page took the place of this one.
document.addEventListener('lectern:page', applyAll);
applyAll();
