import { Placement, Platform, Policy, PolicyMode } from 'cdk8s-platform';

export function declarePolicies(platform: Platform): void {
  const registries = new Policy(platform, 'allowed-registries', {
    title: 'Images come from the registry of Acme',
    judgesPods: true,
    parameters: [{ name: 'registries', schema: { type: 'array', items: { type: 'string' } }, value: ['registry.example.com/'] }],
    rules: [{
      expression: 'variables.containers.all(c, variables.registries.exists(r, c.image.startsWith(r)))',
      message: 'an image comes from another registry',
      remedy: 'push it to registry.example.com',
    }],
  });
  // Partners bring their own images for now: tell them, and let them.
  registries.setMode(registries.overlay('partners', Placement.named('partners-dublin')), PolicyMode.WARN);

  new Policy(platform, 'memory-limits', {
    title: 'Containers have a memory limit',
    judgesPods: true,
    rules: [{
      expression: '(variables.pod.containers + variables.pod.?initContainers.orValue([])).all(c, "memory" in c.?resources.?limits.orValue({}))',
      message: 'a container has no memory limit',
      remedy: 'set resources.limits.memory',
    }],
  });
}
