import { CLOUD, EDGE, findingsOf, folderWith, Row, Web } from './fixture';
import { Assumption, KustomizeService, Placement, PodSecurity, Quota, Rollout, Team, VersionPolicy } from '../../../src';

const PLACES: readonly Row[] = [
  ['a placement that names an absent cluster', (platform) => { new Web(platform, 'web', { placement: Placement.named('lion') }); }, [
    `error placement.unknown-cluster at web
    the placement names cluster 'lion', which the platform does not have, did you mean 'lyon'?
    fix: name one of its clusters, or declare 'lion'`,
  ]],
  ['an overlay that names an absent cluster', (platform) => {
    const web = new Web(platform);
    web.overlay('far', Placement.named('mars')).patch(web.config, { data: { level: 'warn' } });
  }, [
    `error placement.unknown-cluster at web[far]
    the placement names cluster 'mars', which the platform does not have
    fix: name one of its clusters, or declare 'mars'`,
  ]],
  ['a placement by labels that selects none', (platform) => { new Web(platform, 'web', { placement: Placement.labels({ tier: 'egde' }) }); }, [
    `warning placement.empty at web
    the placement (clusters labelled tier=egde) selects no cluster, so nothing of it is delivered
    fix: correct the labels of the placement or of the clusters, or take it out`,
  ]],
  ['an overlay by labels that selects none', (platform) => {
    const web = new Web(platform);
    web.overlay('far', Placement.labels({ tier: 'moon' })).patch(web.config, { data: { level: 'warn' } });
  }, [
    `warning placement.empty at web[far]
    the placement (clusters labelled tier=moon) selects no cluster, so nothing of it is delivered
    fix: correct the labels of the placement or of the clusters, or take it out`,
  ]],
  ['an overlay that names a cluster outside its bundle', (platform) => {
    const web = new Web(platform, 'web', { placement: EDGE });
    web.overlay('far', Placement.named('cloud', 'lyon')).patch(web.config, { data: { level: 'warn' } });
  }, [
    `error overlay.outside-placement at web[far]
    the overlay names 'cloud', where 'web' is not placed (it is on clusters labelled tier=edge)
    fix: take the name out of the overlay's placement, or widen the placement of 'web'
    clusters: cloud`,
  ]],
  ['an overlay by labels that selects none of its bundle\'s clusters', (platform) => {
    const web = new Web(platform, 'web', { placement: EDGE });
    web.overlay('far', CLOUD).patch(web.config, { data: { level: 'warn' } });
  }, [
    `warning overlay.nowhere at web[far]
    the overlay's placement (clusters labelled tier=cloud) selects none of the clusters of 'web' (it is on clusters labelled tier=edge), so nothing of it is delivered
    fix: correct the placement of the overlay, widen that of 'web', or take the overlay out`,
  ]],
  ['a variation of a team that names an absent cluster', (platform) => { platform.waive('team.unfenced', { reason: 'another row' }); new Team(platform, 'shop', { variations: [{ name: 'far', placement: Placement.named('lion'), podSecurity: PodSecurity.baseline() }] }); }, [
    `error placement.unknown-cluster at shop[far]
    the placement names cluster 'lion', which the platform does not have, did you mean 'lyon'?
    fix: name one of its clusters, or declare 'lion'`,
  ]],
  ['a variation of a team that selects none', (platform) => { platform.waive('team.unfenced', { reason: 'another row' }); new Team(platform, 'shop', { variations: [{ name: 'far', placement: Placement.labels({ tier: 'moon' }), quota: Quota.small() }] }); }, []],
  ['an assumption for an absent cluster', (platform) => { platform.assume(Assumption.priorityClass('high'), Placement.named('lion')); }, [
    `error placement.unknown-cluster at acme
    the placement names cluster 'lion', which the platform does not have, did you mean 'lyon'?
    fix: name one of its clusters, or declare 'lion'`,
  ]],
  ['a version policy for an absent cluster', (platform) => { new VersionPolicy(platform, 'edge', { placement: Placement.named('lion') }); }, [
    `error placement.unknown-cluster at edge
    the placement names cluster 'lion', which the platform does not have, did you mean 'lyon'?
    fix: name one of its clusters, or declare 'lion'`,
  ]],
  ['a version policy that selects none', (platform) => { new VersionPolicy(platform, 'edge', { placement: Placement.labels({ tier: 'moon' }) }); }, [
    `warning placement.empty at edge
    the placement (clusters labelled tier=moon) selects no cluster, so no version is judged by it
    fix: correct the labels of the placement or of the clusters, or take it out`,
  ]],
  ['a version policy that is switched off', (platform) => { new VersionPolicy(platform, 'edge', { placement: Placement.none() }); }, []],
  ['waves that name absent clusters, reached or not', (platform) => {
    const rollout = Rollout.to('2', {
      from: '1',
      reached: 'first',
      waves: [
        { name: 'first', placement: Placement.named('lion') }, { name: 'second', placement: Placement.both(EDGE, Placement.named('mars')) }, { name: 'rest', placement: Placement.all() },
      ],
    });
    const web = new Web(platform);
    web.holdBack(rollout)!.patch(web.config, { data: { level: 'warn' } });
  }, [
    `error placement.unknown-cluster at web
    the placement of its wave 'first' names cluster 'lion', which the platform does not have, did you mean 'lyon'?
    fix: name one of its clusters, or declare 'lion'`,
    `error placement.unknown-cluster at web
    the placement of its wave 'second' names cluster 'mars', which the platform does not have
    fix: name one of its clusters, or declare 'mars'`,
  ]],
  ['waves that select no cluster', (platform) => {
    const rollout = Rollout.to('2', {
      from: '1',
      waves: [
        { name: 'canary', placement: Placement.labels({ tier: 'egde' }) }, { name: 'edge', placement: EDGE }, { name: 'moon', placement: Placement.labels({ tier: 'moon' }) },
      ],
    });
    const web = new Web(platform);
    web.holdBack(rollout)!.patch(web.config, { data: { level: 'warn' } });
  }, [
    `warning placement.empty at web
    the placement of its wave 'canary' (clusters labelled tier=egde) selects no cluster, so the wave brings none
    fix: correct the labels of the placement or of the clusters, or take it out`,
    `warning placement.empty at web
    the placement of its wave 'moon' (clusters labelled tier=moon) selects no cluster, so only those of no other wave come with it
    fix: correct the labels of the placement or of the clusters, or take it out`,
  ]],
  ['a wave of clusters that come with earlier ones, and a last one for what is left', (platform) => {
    const rollout = Rollout.to('2', {
      from: '1',
      waves: [
        { name: 'edge', placement: EDGE }, { name: 'lyon', placement: Placement.named('lyon') }, { name: 'rest', placement: Placement.none() },
      ],
    });
    const web = new Web(platform);
    web.holdBack(rollout)!.patch(web.config, { data: { level: 'warn' } });
  }, []],
  ['a team that is placed nowhere', (platform) => { new Team(platform, 'shop', { placement: Placement.labels({ tier: 'moon' }) }); }, [
    `error team.placement-empty at shop
    team 'shop' is placed on clusters labelled tier=moon, and there is none
    fix: place it on clusters that exist, or say Placement.none() for a team that waits`,
  ]],
];

const FOLDERS: readonly Row[] = [
  ['a folder that is not there', (platform) => { new KustomizeService(platform, 'page', { path: 'vendor/pgae' }); }, [
    `error service.folder-missing at page
    there is no folder 'vendor/pgae'
    fix: name the folder that holds the kustomization.yaml, absolute or from the working directory`,
  ]],
  ['a folder with a file that is not there', (platform) => {
    new KustomizeService(platform, 'page', { path: folderWith({ 'kustomization.yaml': 'resources: [deployment.yaml]\n' }) });
  }, [
    `error service.folder-unreadable at page
    FOLDER/kustomization.yaml lists 'deployment.yaml', which is not there
    fix: add the file, or take it out of the resources`,
  ]],
  ['a folder with broken YAML', (platform) => {
    new KustomizeService(platform, 'page', { path: folderWith({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': 'kind: ConfigMap\n  apiVersion: v1\n' }) });
  }, [
    `error service.folder-unreadable at page
    'FOLDER/a.yaml' cannot be read: Nested mappings are not allowed in compact mappings at line 1, column 7; Implicit keys need to be on a single line at line 1, column 7
    fix: mend the YAML`,
  ]],
  ['a folder with YAML that is no object', (platform) => {
    new KustomizeService(platform, 'page', { path: folderWith({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': 'hello: world\n' }) });
  }, [
    `error service.folder-unreadable at page
    'FOLDER/a.yaml' cannot be read: an object has no apiVersion
    fix: mend the YAML`,
  ]],
];

describe('a wrong place', () => {
  it.each([...PLACES, ...FOLDERS])('%s', (_, declare, findings) => {
    expect(findingsOf(declare)).toEqual(findings);
  });
});
