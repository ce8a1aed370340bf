import { withoutStrayNamespace } from '../../../src/synth/collect/scope';

describe('the namespace that cdk8s fills in', () => {
  it.each([
    ['v1', 'Namespace', false], ['rbac.authorization.k8s.io/v1', 'ClusterRole', false], ['cert-manager.io/v1', 'ClusterIssuer', false],
    ['admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', false], ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', false],
    ['v1', 'ConfigMap', true], ['cert-manager.io/v1', 'Issuer', true], ['example.com/v1', 'Unknown', true], ['rbac.authorization.k8s.io/v1', 'Role', true],
  ])('of %s %s stays: %s', (apiVersion, kind, stays) => {
    const object = { apiVersion, kind, metadata: { name: 'a', namespace: 'b' }, spec: {} };
    expect(withoutStrayNamespace(object)).toEqual(stays ? object : { ...object, metadata: { name: 'a' } });
  });
});
