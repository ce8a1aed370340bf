import { FluxLockdown } from './flux-lockdown';
import { DeliveryFile } from './reconciler';

const KUSTOMIZE = 'kustomize-controller';
const HELM = 'helm-controller';
const SOURCE = 'source-controller';
const OTHERS = ['notification-controller', 'image-reflector-controller', 'image-automation-controller'];

/**
 * A Kustomize component that locks Flux down: list it under `components` of the kustomization.yaml that `flux bootstrap` made.
 *
 * Source: the multi-tenancy lockdown of the Flux documentation.
 */
export function lockdownComponent(path: string, namespace: string, lockdown: FluxLockdown): DeliveryFile {
  const account = lockdown.defaultServiceAccount ?? 'default';
  const withIdentity = lockdown.workloadIdentity ?? false;
  const flags: [string, string[]][] = [
    ['--no-cross-namespace-refs=true', [KUSTOMIZE, HELM, ...OTHERS]],
    ['--no-remote-bases=true', [KUSTOMIZE]],
    [`--default-service-account=${account}`, withIdentity ? [KUSTOMIZE, HELM, SOURCE, ...OTHERS] : [KUSTOMIZE, HELM]],
    ...(withIdentity ? [
      [`--default-decryption-service-account=${account}`, [KUSTOMIZE]],
      [`--default-kubeconfig-service-account=${account}`, [KUSTOMIZE, HELM]],
    ] as [string, string[]][] : []),
  ];
  return {
    path,
    content: {
      apiVersion: 'kustomize.config.k8s.io/v1alpha1',
      kind: 'Component',
      patches: [
        ...flags.map(([flag, controllers]) => ({
          target: { group: 'apps', version: 'v1', kind: 'Deployment', name: alternatives(controllers), namespace },
          patch: operations([{ op: 'add', path: '/spec/template/spec/containers/0/args/-', value: flag }]),
        })),
        {
          // What bootstrap made is the platform's own, and names no account.
          target: { group: 'kustomize.toolkit.fluxcd.io', version: 'v1', kind: 'Kustomization', name: 'flux-system', namespace },
          patch: operations([{ op: 'add', path: '/spec/serviceAccountName', value: KUSTOMIZE }]),
        },
      ],
    },
  };
}

function alternatives(names: readonly string[]): string {
  return names.length === 1 ? names[0] : `(${names.join('|')})`;
}

/** Block YAML: kustomize reads a patch that begins with a bracket as JSON. */
function operations(list: readonly { readonly op: string; readonly path: string; readonly value: string }[]): string {
  return list.map(({ op, path, value }) => `- op: ${op}\n  path: ${path}\n  value: ${value}\n`).join('');
}
