import { shop } from './every-kind';
import { objectsOf, SSH_KEY } from './fleet';
import { KubeadmConfigProps } from '../../src/cluster';

const kubeadm = (config: KubeadmConfigProps, said: object = {}) => shop('kubeadm on vsphere', { ...said, kubeadm: config });
const KEYS = { name: 'capv', sshAuthorizedKeys: [SSH_KEY], sudo: 'ALL=(ALL) NOPASSWD:ALL' };

describe('machines of kubeadm', () => {
  it('have users and servers of the time, those of a group beside or in place of those of all', () => {
    const cluster = kubeadm({
      machines: { timeServers: ['time.example.com'], users: [{ name: 'ops', sshKeys: [SSH_KEY], groups: ['adm', 'docker'], shell: '/bin/bash' }] },
      pools: { general: { timeServers: ['10.0.0.1', 'fd00::1'], users: [{ name: 'audit', sudo: 'ALL=(ALL) ALL' }] } },
    });
    objectsOf(cluster);
    const ops = { name: 'ops', sshAuthorizedKeys: [SSH_KEY], groups: 'adm, docker', shell: '/bin/bash' };
    expect(cluster.objectOf('KubeadmControlPlane').toJson().spec.kubeadmConfigSpec).toMatchObject({ ntp: { enabled: true, servers: ['time.example.com'] }, users: [KEYS, ops] });
    expect(cluster.objectOf('KubeadmConfigTemplate').toJson().spec.template.spec).toMatchObject({
      ntp: { enabled: true, servers: ['10.0.0.1', 'fd00::1'] }, users: [KEYS, ops, { name: 'audit', sudo: 'ALL=(ALL) ALL' }],
    });
  });

  it.each<[string, KubeadmConfigProps, string]>([
    ['a user twice', { machines: { users: [{ name: 'ops' }] }, pools: { general: { users: [{ name: 'ops' }] } } }, "'general' of cluster 'shop' has the user 'ops' twice: keep one of them"],
    ['the user of the keys', { machines: { users: [{ name: 'capv' }] } },
      "'control-plane' of cluster 'shop' has the user 'capv', to whom the cluster's SSH keys belong: leave it out of users, or name another sshUser"],
    ['a name that is none', { machines: { users: [{ name: 'Ops Team' }] } }, "'control-plane' of cluster 'shop' has the user 'Ops Team', which Linux does not take: use small letters, digits, '-' and '_', 32 at most"],
    ['a user without a name', { machines: { users: [{} as any] } }, "'control-plane' of cluster 'shop' has the user '', which Linux does not take: use small letters, digits, '-' and '_', 32 at most"],
    ['half a key', { machines: { users: [{ name: 'ops', sshKeys: ['AAAA'] }] } },
      "user 'ops' of 'control-plane' of cluster 'shop' is given 'AAAA…' as an SSH key, which is not a public key on one line: use one such as 'ssh-ed25519 AAAA… name'"],
    ['a time server with a scheme', { machines: { timeServers: ['ntp://time'] } }, "'control-plane' of cluster 'shop' asks 'ntp://time' for the time: give a name or address, such as 'ntp.example.com'"],
  ])('refuse %s', (_, config, message) => {
    expect(() => kubeadm(config)).toThrow(new Error(message));
  });
});
