import type {ActivityState} from '../../core/learner/progress/activity-progress';
import type {ModuleCount} from '../../core/learner/progress/project-activities';
import {makeSvg} from './make-svg';

/** The sign of an activity: a check in a full disc, a check in a ring for what the learner said, half a disc. */
export function activitySign(state: ActivityState): SVGElement {
  const ring = circle('sign-ring');
  switch (state) {
    case 'earned':
      return sign(circle('sign-disc'), check('sign-check-on-disc'));
    case 'said':
      return sign(ring, check('sign-check'));
    case 'begun':
      return sign(ring, makeSvg('path', {class: 'sign-disc', d: 'M8 2a6 6 0 0 1 0 12z'}));
    case 'open':
      return sign(ring);
  }
}

/** The ring of a module, as full as what is done of it. */
export function moduleSign({done, all}: ModuleCount): SVGElement {
  if (done === all) return activitySign('earned');
  const share = {pathLength: all, 'stroke-dasharray': `${done} ${all}`, transform: 'rotate(-90 8 8)'};
  const arc = makeSvg('circle', {class: 'sign-arc', cx: 8, cy: 8, r: 6, ...share});
  return sign(circle('sign-ring'), ...(done === 0 ? [] : [arc]));
}

function sign(...parts: readonly SVGElement[]): SVGElement {
  return makeSvg('svg', {viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'sign'}, ...parts);
}

function circle(name: string): SVGElement {
  return makeSvg('circle', {class: name, cx: 8, cy: 8, r: 6});
}

function check(name: string): SVGElement {
  return makeSvg('path', {class: name, d: 'm5 8.25 2.25 2.25 4-4.5'});
}
