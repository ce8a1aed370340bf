import { ApiObject } from 'cdk8s';
import { Finding, FindingSeverity, Overlay, Placement, SharedService, Team } from '../../../src';
import { withoutEchoes } from '../../../src/synth/check/echoes';
import { addCluster, smallPlatform } from '../../support/small-platform';

const finding = (code: string, fields: Partial<Finding>): Finding => ({ code, severity: FindingSeverity.ERROR, path: 'a', message: 'm', fix: 'f', ...fields });

describe('findings that say again what another says', () => {
  it('are the objects of two teams that have one namespace', () => {
    const platform = smallPlatform();
    for (const name of ['paris', 'rome']) { addCluster(platform, name, {}); }
    new Team(platform, 'web', {});
    new Team(platform, 'mobile', { namespaces: ['web'], placement: Placement.named('rome') });
    const errors = platform._synthesize().findings.filter(({ severity }) => severity === FindingSeverity.ERROR);
    expect(errors.map(({ code, path, object, clusters }) => [code, path, object, clusters])).toEqual([['team.namespace-taken', 'mobile', 'Namespace web', ['rome']]]);
  });

  it('are edits of what does not render', () => {
    const platform = smallPlatform();
    addCluster(platform, 'paris', {});
    class Web extends SharedService {
      readonly config = new ApiObject(this, 'config', { apiVersion: 'v1', kind: 'ConfigMap', data: { a: Promise.resolve('x') } });
      customize(overlay: Overlay): void { overlay.patch(this.config, { data: { b: 'y' } }); }
    }
    new Web(platform, 'web', { namespace: 'web' });
    expect(platform._synthesize().findings.map(({ code, path }) => [code, path])).toEqual([['object.unrenderable', 'web/config']]);
  });

  it.each<[string, Finding]>([
    ['an object of another namespace', finding('object.duplicate', { path: 'web/other/x', object: 'Role other/x', clusters: ['rome'] })],
    ['an object of other clusters', finding('object.duplicate', { path: 'web/web/x', object: 'Role web/x', clusters: ['paris'] })],
    ['an object of a service', finding('object.duplicate', { path: 'service/x', object: 'Role web/x', clusters: ['rome'] })],
    ['an object without a namespace', finding('object.duplicate', { path: 'web/web/x', object: 'ClusterRole web', clusters: ['rome'] })],
    ['an edit of another object', finding('edit.unmatched', { message: "patch of 'web/configs' matches nothing" })],
  ])('are not %s', (_, other) => {
    const taken = finding('team.namespace-taken', { object: 'Namespace web', clusters: ['rome'] });
    const unrendered = finding('object.unrenderable', { path: 'web/config' });
    expect(withoutEchoes([taken, unrendered, other])).toEqual([taken, unrendered, other]);
  });
});
