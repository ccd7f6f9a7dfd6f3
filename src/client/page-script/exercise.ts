import {closestTo} from './closest-to';
import type {Behaviour} from './page-tools';

/** Loads what an exercise's page needs, where one is shown. */
export const startExercise: Behaviour = (tools) => {
  let apply: (() => void) | null = null;
  let isLoading = false;

  async function load(): Promise<void> {
    isLoading = true;
    try {
      const {startExercisePage} = await import('./page-exercise');
      apply = startExercisePage(tools);
      apply();
    } catch {
      // Offline, or the site was just replaced by a newer one.
      isLoading = false;
    }
  }

  // Until then the form is not sent anywhere: it would load the page anew.
  document.addEventListener('submit', (event) => {
    if (closestTo(event, 'form[data-receipt]')) event.preventDefault();
  });

  return () => {
    if (apply) apply();
    else if (!isLoading && document.querySelector('[data-exercise-desk]')) void load();
  };
};
