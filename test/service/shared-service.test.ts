import { ApiObject } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { platform, rendered } from './platform';
import { Placement } from '../../src/fleet';
import { SharedService, SharedServiceProps } from '../../src/service';

const KEPT = {
  'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};

describe('the Namespace of a service', () => {
  it.each<[string, SharedServiceProps, unknown]>([
    ['none without a namespace', {}, undefined],
    ['kept by default', { namespace: 'web' }, { name: 'web', annotations: KEPT }],
    ['not kept on request', { namespace: 'web', keepNamespace: false }, { name: 'web' }],
    ['with labels', { namespace: 'web', keepNamespace: false, namespaceLabels: { tier: 'edge' } }, { name: 'web', labels: { tier: 'edge' } }],
    ['with the labels of all objects', { namespace: 'web', keepNamespace: false, labels: { app: 'x' } }, { name: 'web', labels: { app: 'x' } }],
    ['none on request', { namespace: 'web', createNamespace: false }, undefined],
    ['none for kube-system', { namespace: 'kube-system' }, undefined],
    ['none for default', { namespace: 'default' }, undefined],
    ['a system one on request', { namespace: 'kube-ops', createNamespace: true, keepNamespace: false }, { name: 'kube-ops' }],
  ])('%s', (_, props, metadata) => {
    const service = new SharedService(platform(), 'web', props);
    const expected = metadata ? [{ apiVersion: 'v1', kind: 'Namespace', metadata }] : [];
    expect(rendered(service)).toEqual(expected);
    expect(service.namespaceObject?.toJson()).toEqual(expected[0]);
  });

  it.each<[SharedServiceProps, string]>([
    [{ createNamespace: true }, "'web' has createNamespace but no namespace: name the namespace that it should create"],
    [{ namespace: 'kube-system', keepNamespace: false },
      "'web' has namespaceLabels or keepNamespace but declares no Namespace: leave them out, or give it a namespace of its own"],
    [{ namespaceLabels: { a: 'b' } },
      "'web' has namespaceLabels or keepNamespace but declares no Namespace: leave them out, or give it a namespace of its own"],
    [{ namespace: 'Web' }, "namespace of 'web', name 'Web' is not a DNS label: use lower-case letters, digits and '-', at most 63 characters, for example 'web'"],
  ])('refuses %j', (props, message) => {
    expect(() => new SharedService(platform(), 'web', props)).toThrow(new Error(message));
  });
});

interface IngressProps extends SharedServiceProps {
  readonly replicas?: number;
}

class Ingress extends SharedService {
  public readonly config: kplus.ConfigMap;

  constructor(scope: Construct, id: string, props: IngressProps) {
    super(scope, id, { namespace: 'ingress', ...props });
    this.config = new kplus.ConfigMap(this, 'config', { data: { 'log-level': 'info' } });
    new kplus.Deployment(this, 'controller', { replicas: props.replicas ?? 3, containers: [{ image: 'ingress:1' }] });
  }
}

class AcmeIngress extends Ingress {
  constructor(scope: Construct, id: string, props: IngressProps) {
    super(scope, id, props);
    this.patch(this.config, { data: { 'log-format': 'json' } });
    const onPremises = this.overlay('on-premises', Placement.labels({ tier: 'edge' }));
    new ApiObject(onPremises, 'pool', { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool' });
  }
}

describe('a service class that is extended and declared again', () => {
  it('renders the same objects in an overlay, but for the other props', () => {
    const props = { placement: Placement.all(), replicas: 3 };
    const service = new AcmeIngress(platform(), 'ingress', props);
    const edge = service.overlay('edge', Placement.labels({ tier: 'edge' }));
    const again = new AcmeIngress(edge, 'ingress', { ...props, replicas: 1 });

    const base = rendered(service);
    expect(base.map((object) => `${object.kind} ${object.metadata.namespace ?? ''}/${object.metadata.name}`))
      .toEqual(['Namespace /ingress', 'ConfigMap ingress/ingress-config', 'Deployment ingress/ingress-controller']);
    const expected = base.map((object) => (object.kind === 'Deployment' ? { ...object, spec: { ...(object.spec as object), replicas: 1 } } : object));
    expect(rendered(again)).toEqual(expected);
    expect(edge._redeclared).toEqual([again]);
    expect(service._overlays.map((overlay) => overlay.overlayName)).toEqual(['on-premises', 'edge']);
  });

  it('lies under services/', () => {
    expect(new SharedService(platform(), 'web')._folder).toEqual({ category: 'services', folder: 'web', unit: 'service-web' });
  });
});
