import { ApiObject, JsonPatch } from 'cdk8s';
import { IConstruct } from 'constructs';
import { EDGE, findingsOf, QUOTA, quotaOf, Row, shop, Web } from './fixture';
import { configMap } from '../../support/small-platform';

const SEALS: readonly Row[] = [
  ['a seal broken by an object declared again', (platform) => {
    const team = shop(platform);
    const edge = team.overlay('edge', EDGE);
    const quota = quotaOf(team);
    new ApiObject(edge.scopeOf(quota.node.scope!), quota.node.id, { ...quota.toJson(), ...QUOTA });
  }, [
    `error seal.broken at shop[edge] (ResourceQuota shop/team-quota spec.hard.limits.cpu)
    the wrapper seals this field as "8", and it is gone
    fix: take the change out, or ask the platform team to open it in the wrapper (amend or wrapperOverlay)
    clusters: lyon, turin`,
  ]],
  ['a seal broken by an escape hatch', (platform) => {
    quotaOf(shop(platform)).addJsonPatch(JsonPatch.replace('/spec/hard/pods', '9999'));
  }, [
    `error seal.broken at shop/shop/resourcequota-team-quota (ResourceQuota shop/team-quota spec.hard.pods)
    the wrapper seals this field as "20", and it comes out as "9999"
    fix: take the change out, or ask the platform team to open it in the wrapper (amend or wrapperOverlay)
    clusters: lyon, turin`,
  ]],
  ['a seal broken by a mixin', (platform) => {
    shop(platform).with({
      supports: (construct: IConstruct) => ApiObject.isApiObject(construct) && construct.kind === 'NetworkPolicy',
      applyTo: (construct: IConstruct) => { (construct as ApiObject).addJsonPatch(JsonPatch.remove('/spec')); },
    });
  }, [
    `error seal.broken at shop/shop/networkpolicy-allow-dns (NetworkPolicy shop/allow-dns spec)
    the wrapper seals this field as {"egress":[{"ports":[{"port":53,"protocol":"UDP"},{"port":53,"protocol":"TCP"..., and it is gone
    fix: take the change out, or ask the platform team to open it in the wrapper (amend or wrapperOverlay)
    clusters: lyon, turin`,
    `error seal.broken at shop/shop/networkpolicy-allow-same-namespace (NetworkPolicy shop/allow-same-namespace spec)
    the wrapper seals this field as {"egress":[{"to":[{"podSelector":{}}]}],"ingress":[{"from":[{"podSelector":{}..., and it is gone
    fix: take the change out, or ask the platform team to open it in the wrapper (amend or wrapperOverlay)
    clusters: lyon, turin`,
    `error seal.broken at shop/shop/networkpolicy-default-deny (NetworkPolicy shop/default-deny spec)
    the wrapper seals this field as {"podSelector":{},"policyTypes":["Ingress","Egress"]}, and it is gone
    fix: take the change out, or ask the platform team to open it in the wrapper (amend or wrapperOverlay)
    clusters: lyon, turin`,
  ]],
  ['a seal broken by a label that is added', (platform) => {
    quotaOf(shop(platform)).metadata.addLabel('a', 'b');
  }, [
    `error seal.broken at shop/shop/resourcequota-team-quota (ResourceQuota shop/team-quota metadata.labels.a)
    the wrapper leaves this field out, and it comes out as "b"
    fix: take the change out, or ask the platform team to open it in the wrapper (amend or wrapperOverlay)
    clusters: lyon, turin`,
  ]],
  ['a bundle that adds to the namespace of a team', (platform) => {
    shop(platform);
    const web = new Web(platform);
    configMap(web, 'intruder', {}, { namespace: 'shop' });
    new ApiObject(web, 'space', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  }, [
    `error object.duplicate at shop/shop/namespace-shop (Namespace shop)
    'web/space' and 'shop/shop/namespace-shop' both deliver the object, and would overwrite each other
    fix: give one of them another name or namespace, leave one out, or place them on different clusters
    clusters: lyon, turin`,
    `error seal.foreign-object at web/intruder (ConfigMap shop/web-intruder)
    'web' adds to namespace 'shop', which belongs to 'shop'
    fix: put it into a namespace of its own, or let the wrapper of the owner declare it
    clusters: lyon, turin`,
    `error seal.foreign-object at web/space (Namespace shop)
    'web' adds to namespace 'shop', which belongs to 'shop'
    fix: put it into a namespace of its own, or let the wrapper of the owner declare it
    clusters: lyon, turin`,
  ]],
];

describe('a broken seal', () => {
  it.each(SEALS)('%s', (_, declare, findings) => {
    expect(findingsOf(declare)).toEqual(findings);
  });
});
