import { TenancyContext } from './fixture';

/** What the team of these tests may use. */
export const CONTEXT: TenancyContext = {
  team: 'team-a',
  namespaces: ['team-a'],
  reconciler: 'team-reconciler',
  platformUsers: ['system:serviceaccount:flux-system:kustomize-controller'],
  allowedRepositories: ['https://git.example.com/team-a/apps', 'oci://registry.example.com/team-a/manifests'],
  allowedRegistries: ['registry.example.com/team-a/', 'registry.example.com/shared/'],
  allowedHosts: ['team-a.apps.example.com', '.team-a.apps.example.com'],
  allowedPriorityClasses: ['team-default'],
  allowedIngressClasses: ['public'],
  allowedGateways: ['gateways/public'],
  nodePools: ['team'],
  argocdProject: 'team-a',
  verify: { git: true, oci: true },
};
