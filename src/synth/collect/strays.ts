import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { bundleOf } from '../../bundle/ownership';
import { Finding, FindingSeverity } from '../../fleet';

/** Objects in charts that are part of no bundle, as programs of cdk8s alone have them: no cluster would get them. */
export function strayObjects(constructs: readonly IConstruct[]): Finding[] {
  const strays = new Map<Chart, ApiObject[]>();
  for (const construct of constructs) {
    if (!ApiObject.isApiObject(construct) || bundleOf(construct)) { continue; }
    const { chart } = construct as ApiObject;
    const known = strays.get(chart);
    if (known) { known.push(construct as ApiObject); } else { strays.set(chart, [construct as ApiObject]); }
  }
  return [...strays].map(([chart, [first, ...others]]) => ({
    code: 'object.stray',
    severity: FindingSeverity.ERROR,
    path: chart.node.path,
    message: `no cluster would get ${first.kind} '${first.name}'${others.length > 0 ? ` and ${others.length} more` : ''}: the chart is no service, team or other bundle`,
    fix: 'make a SharedService of the chart',
  }));
}
