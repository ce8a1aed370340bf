import { chartSpecOf, refuseValuesFrom } from './chart-spec';
import { isExactVersion } from './chart-version';
import { ChartRendering } from '../bundle';
import { KubeObject } from '../object/kube-object';

/** What a real helm is asked to render; throws where the release says too little for it. */
export function chartRendering(object: KubeObject, kubernetes: string): ChartRendering {
  const spec = chartSpecOf(object);
  const { name, namespace } = object.metadata;
  refuseValuesFrom(name, spec, 'what renders a chart');
  if (spec.vendored === undefined) {
    throw new Error(`the chart '${name}' is needed as plain objects and none is vendored: `
      + 'vendor it with helm pull and name its folder or archive as vendored, or place the service where the reconciler takes charts');
  }
  if (!isExactVersion(spec.version)) {
    throw new Error(`the chart '${name}' has the version range '${spec.version}', which cannot be rendered: name the version that is vendored`);
  }
  return {
    path: spec.vendored,
    version: spec.version,
    releaseName: spec.releaseName ?? name,
    namespace: String(namespace),
    values: spec.values ?? {},
    kubernetes,
  };
}
