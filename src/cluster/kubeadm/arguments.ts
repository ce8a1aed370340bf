import { KubeadmArgument } from './machine-plan';

/** Arguments of a provider in their order, then more of them by name; a value that is given again replaces the provider's. */
export function argumentsOf(own: readonly KubeadmArgument[], more: { readonly [name: string]: string } | undefined): KubeadmArgument[] {
  const kept = own.map((argument) => ({ name: argument.name, value: more?.[argument.name] ?? argument.value }));
  const added = Object.entries(more ?? {}).filter(([name]) => !own.some((argument) => argument.name === name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...kept, ...added.map(([name, value]) => ({ name, value }))];
}
