import { mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { temporaryFolder } from '../../support/temporary-folder';

/** A small chart on disk: a definition, a config with one value, a cluster role, a hook and a test. */
export function vendoredChart(files: Record<string, string> = {}): string {
  const root = join(temporaryFolder('chart'), 'widgets');
  const content: Record<string, string> = {
    'Chart.yaml': 'apiVersion: v2\nname: widgets\nversion: 1.2.3\n',
    'values.yaml': 'size: small\nlimits: {cpu: 1}\n',
    'values.schema.json': '{"type": "object", "properties": {"size": {"enum": ["small", "large"]}}}',
    'crds/widget.yaml': 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: widgets.acme.test}\n'
      + 'spec: {group: acme.test, scope: Cluster, names: {kind: Widget, plural: widgets}, versions: []}\n',
    'templates/config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Release.Name }}}\n'
      + 'data: {size: {{ .Values.size }}, kubernetes: {{ .Capabilities.KubeVersion.Minor | quote }}, limits: {{ toJson .Values.limits | quote }}}\n',
    'templates/role.yaml': 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: widgets}\nrules: []\n',
    'templates/widget.yaml': 'apiVersion: acme.test/v1\nkind: Widget\nmetadata: {name: first}\n',
    'templates/elsewhere.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: elsewhere, namespace: other}\n',
    'templates/tests/check.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: check, annotations: {helm.sh/hook: test}}\n',
    ...files,
  };
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
