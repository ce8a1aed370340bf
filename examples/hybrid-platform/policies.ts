import { Placement, Platform, Policy, PolicyMode } from 'cdk8s-platform';

const WORKLOADS = { apiGroups: ['apps'], apiVersions: ['v1'], resources: ['daemonsets', 'deployments', 'statefulsets'] };

export function declarePolicies(platform: Platform): void {
  const registries = new Policy(platform, 'allowed-registries', {
    title: 'Images come from the registry of Acme',
    matches: [WORKLOADS],
    rules: [{
      expression: 'object.spec.template.spec.containers.all(c, c.image.startsWith("registry.example.com/"))',
      message: 'an image comes from another registry: push it to registry.example.com',
    }],
  });
  // Partners bring their own images for now: tell them, and let them.
  registries.overlay('partners', Placement.named('partners-dublin')).patch(registries.binding, { spec: { validationActions: [PolicyMode.WARN] } });

  new Policy(platform, 'memory-limits', {
    title: 'Containers have a memory limit',
    matches: [WORKLOADS],
    rules: [{
      expression: 'object.spec.template.spec.containers.all(c, has(c.resources) && has(c.resources.limits) && "memory" in c.resources.limits)',
      message: 'a container has no memory limit: set resources.limits.memory',
    }],
  });
}
