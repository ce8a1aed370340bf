import { ApiRule, Breach, breach, NONE } from './api-rule';
import { at } from './field';
import { expressions } from './label-expressions';
import { scheduleProblem } from './schedule';
import { isMap, JsonMap } from '../../../object/json';
import { matches } from '../references/label-selector';

/** Rules of what comes to an end (k8s.io/kubernetes, pkg/apis/batch/validation). */
export const JOB_RULES: { readonly [kind: string]: readonly ApiRule[] } = {
  'batch/Job': [{ at: 'spec', breaches: once }, { at: 'spec', breaches: job }, { at: '', breaches: ownPods }, ...expressions('spec.selector')],
  'batch/CronJob': [
    { at: 'spec', breaches: cronJob },
    ...[once, job, chosenLater].map((breaches): ApiRule => ({ at: 'spec.jobTemplate.spec', breaches })),
  ],
};

function once({ template }: JsonMap): readonly Breach[] {
  const policy = at(template, 'spec', 'restartPolicy');
  return policy === 'Never' || policy === 'OnFailure' ? NONE
    : breach(['template', 'spec', 'restartPolicy'], `it is ${policy === undefined ? 'Always by default' : String(policy)}, and pods of a Job come to an end`, 'set Never or OnFailure');
}

function job({ completionMode, completions, podFailurePolicy, template }: JsonMap): readonly Breach[] {
  if (completionMode === 'Indexed' && completions === undefined) { return breach(['completions'], 'a Job with indexes says how many there are', 'set completions'); }
  return isMap(podFailurePolicy) && at(template, 'spec', 'restartPolicy') === 'OnFailure'
    ? breach(['template', 'spec', 'restartPolicy'], 'it is OnFailure, and podFailurePolicy judges pods that do not restart', 'set Never') : NONE;
}

/** A Job chooses its pods by labels that an API server gives them, unless it says that it chooses itself; what it says beside must hold of these. */
function ownPods({ metadata, spec }: JsonMap): readonly Breach[] {
  const [selector, labels] = [at(spec, 'selector') ?? undefined, at(spec, 'template', 'metadata', 'labels')];
  if (at(spec, 'manualSelector') === true) {
    return selector === undefined ? breach(['spec', 'selector'], 'a Job with manualSelector chooses its pods itself', 'set spec.selector, or leave manualSelector out') : NONE;
  }
  const own = ownLabels(String(at(metadata, 'name')));
  const foreign = isMap(labels) ? Object.keys(own).filter((key) => Object.hasOwn(labels, key) && labels[key] !== own[key]) : [];
  return [
    ...foreign.flatMap((key) => breach(['spec', 'template', 'metadata', 'labels', key], 'an API server gives pods of a Job this label', 'leave it out')),
    ...(isMap(selector) && !matches(selector, own) ? breach(['spec', 'selector'], 'a Job is given its selector by the API server', 'leave it out, or set manualSelector') : NONE),
  ];
}

/** The identity of an object is known to nobody before it is made: a text that no label can be stands for it. */
function ownLabels(name: string): { readonly [label: string]: string } {
  return { 'job-name': name, 'batch.kubernetes.io/job-name': name, 'controller-uid': '*', 'batch.kubernetes.io/controller-uid': '*' };
}

function chosenLater({ selector, manualSelector }: JsonMap): readonly Breach[] {
  return [
    ...(isMap(selector) ? breach(['selector'], 'Jobs of a CronJob are given their selector by the API server', 'leave it out') : NONE),
    ...(manualSelector === true ? breach(['manualSelector'], 'Jobs of a CronJob do not choose their pods themselves', 'leave it out') : NONE),
  ];
}

function cronJob({ schedule, timeZone }: JsonMap): readonly Breach[] {
  const problem = typeof schedule === 'string' ? scheduleProblem(schedule) : undefined;
  return [
    ...(problem === undefined ? [] : breach(['schedule'], `'${String(schedule)}' ${problem}`, "give minute, hour, day, month and day of the week, such as '0 3 * * 1'")),
    ...(typeof timeZone === 'string' && !isTimeZone(timeZone) ? breach(['timeZone'], `'${timeZone}' is no time zone`, "give a name of the tz database, such as 'Europe/Paris'") : []),
  ];
}

function isTimeZone(name: string): boolean {
  if (name === '' || name.toLowerCase() === 'local' || !/^[A-Za-z]/.test(name)) { return false; }
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
