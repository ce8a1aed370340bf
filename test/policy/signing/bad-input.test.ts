import { CERTIFICATE, COMMITTERS, fleet, FLUX, KEY, NOTARY, RELEASE } from './fixture';
import { SignedArtifacts, SignedArtifactsProps, Signer } from '../../../src';

const identity = { issuer: 'https://ci\\.example\\.com', subject: 'https://git\\.example\\.com/.*' };

describe('a signer', () => {
  it.each<[string, () => Signer, string]>([
    ['a private key', () => Signer.key('release', { publicKey: KEY.replace(/PUBLIC/g, 'PRIVATE') }), "signer 'release' has a private key as publicKey: give the public part, and replace the key, which is no secret any more"],
    ['no PEM', () => Signer.key('release', { publicKey: 'abc' }), "signer 'release' has no PEM as publicKey: give the text from '-----BEGIN PUBLIC KEY-----' to '-----END PUBLIC KEY-----'"],
    ['a certificate for a key', () => Signer.key('release', { publicKey: CERTIFICATE }), "signer 'release' has no PEM as publicKey"],
    ['a key for certificates', () => Signer.notation('notary', { certificates: KEY }), "signer 'notary' has no PEM as certificates"],
    ['a log without encryption', () => Signer.key('release', { publicKey: KEY, transparencyLog: 'http://log' }), "signer 'release' has the transparencyLog 'http://log': give an address that begins with https://"],
    ['a bad name', () => Signer.key('Release', { publicKey: KEY }), "signer name 'Release' is not of the form that policies can use"],
    ['a name that begins with a digit', () => Signer.key('1st', { publicKey: KEY }), "signer name '1st' is not of the form that policies can use"],
    ['a bad Secret', () => Signer.key('release', { publicKey: KEY, secretName: 'My_Keys' }), "signer 'release' has the secretName 'My_Keys', which is not a DNS name"],
    ['no issuer', () => Signer.identity('ci', { issuer: '', subject: 'a' }), "signer 'ci' has no issuer, so anybody would be trusted: name it"],
    ['no subject', () => Signer.identity('ci', { issuer: 'a', subject: ' ' }), "signer 'ci' has no subject, so anybody would be trusted: name it"],
    ['no regular expression', () => Signer.identityPattern('ci', { ...identity, subject: '(' }), "signer 'ci' has the subject '(', which is no regular expression"],
    ['a look-around', () => Signer.identityPattern('ci', { ...identity, subject: 'a(?=b)' }), "signer 'ci' has the subject 'a(?=b)' with a look-around or a back-reference, which RE2 does not have: say it without"],
    ['any subject', () => Signer.identityPattern('ci', { ...identity, subject: '.*' }), "signer 'ci' has the subject '.*', which fits any text, so anybody would be trusted: name what it begins with"],
    ['any issuer', () => Signer.identityPattern('ci', { ...identity, issuer: 'https://ci|.+' }), "signer 'ci' has the issuer 'https://ci|.+', which fits any text"],
    ['a short id of a key', () => Signer.git('us', { keyIds: ['A57A4644'] }), "signer 'us' has the key id 'A57A4644': give the last 16 hexadecimal digits in capitals, or all 40"],
    ['a mode of nobody', () => Signer.git('us', { mode: 'Head' }), "signer 'us' has the mode 'Head': use one of HEAD, Tag, TagAndHEAD"],
    ['a history of nobody', () => Signer.git('us', { history: 'none' }), "signer 'us' has the history 'none': use one of head, strict"],
  ])('with %s is refused', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe('an entry', () => {
  it.each<[string, SignedArtifactsProps['trusted'], string]>([
    ['nothing at all', [], "'signed' trusts nobody for anything: give at least one entry with images or sources and their signers"],
    ['nobody', [{ images: ['registry.example.com/*'], signers: [] }], "entry 1 of 'signed' has no signers, so nothing could pass: give at least one"],
    ['neither images nor sources', [{ signers: [RELEASE] }], "entry 1 of 'signed' names neither images nor sources: give what the signers sign"],
    ['a tag', [{ images: ['registry.example.com/web:1'], signers: [RELEASE] }], "entry 1 of 'signed' has the image pattern 'registry.example.com/web:1': give a repository such as"],
    ['a digest', [{ images: [`registry.example.com/web@sha256:${'a'.repeat(64)}`], signers: [RELEASE] }], 'give a repository such as'],
    ['a star in the middle', [{ images: ['registry.example.com/*/web'], signers: [RELEASE] }], 'give a repository such as'],
    ['a star that ends a name', [{ images: ['registry.example.com/shop*'], signers: [RELEASE] }], 'give a repository such as'],
    ['an image without its registry', [{ images: ['nginx/*'], signers: [RELEASE] }], "write the registry in full, such as 'docker.io/nginx/*'"],
    ['a scheme', [{ images: ['https://registry.example.com/*'], signers: [RELEASE] }], 'give a repository such as'],
    ['a source without a scheme', [{ sources: ['git.example.com/*'], signers: [COMMITTERS] }], "entry 1 of 'signed' has the source pattern 'git.example.com/*': give an address such as"],
    ['a source with the ending of Git', [{ sources: ['https://git.example.com/a.git'], signers: [COMMITTERS] }], "without '.git'"],
    ['a source without encryption', [{ sources: ['http://git.example.com/*'], signers: [COMMITTERS] }], 'give an address such as'],
    ['a source with a user', [{ sources: ['ssh://git@git.example.com/*'], signers: [COMMITTERS] }], 'give an address such as'],
    ['images that nobody signs', [{ images: ['registry.example.com/*'], signers: [COMMITTERS] }], "entry 1 of 'signed' names images and only signers of commits: add Signer.key, identity or notation"],
    ['artifacts that nobody signs', [{ sources: ['oci://registry.example.com/*'], signers: [COMMITTERS] }], "names the source 'oci://registry.example.com/*' and only signers of commits"],
    ['commits that nobody signs', [{ sources: ['https://git.example.com/*'], signers: [RELEASE] }], "names the source 'https://git.example.com/*' and 0 signers of commits: give one Signer.git"],
    ['commits of two signers', [{ sources: ['https://git.example.com/*'], signers: [COMMITTERS, Signer.git('others')] }], 'and 2 signers of commits: give one Signer.git'],
    ['signers that Flux cannot check together', [{ sources: ['oci://registry.example.com/*'], signers: [RELEASE, FLUX] }],
      "entry 1 of 'signed' names the source 'oci://registry.example.com/*' and signers that Flux cannot check together (identity, key release): give the source an entry of its own"],
    ['a key and notation for a source', [{ sources: ['oci://registry.example.com/*'], signers: [RELEASE, NOTARY] }], '(key release, notation notary)'],
    ['two signers of one name', [{ images: ['a.example/*'], signers: [RELEASE] }, { images: ['b.example/*'], signers: [Signer.identity('release', { issuer: 'a', subject: 'b' })] }],
      "'signed' has two signers named 'release' that differ: give one of them another name"],
  ])('with %s is refused', (_, trusted, message) => {
    expect(() => new SignedArtifacts(fleet(), 'signed', { trusted })).toThrow(message);
  });

  it.each([['registry.example.com:5000/*'], ['localhost/web'], ['*'], ['docker.io/library/nginx'], ['public.ecr.aws/eks-distro/coredns/coredns']])('may name the images %s', (image) => {
    expect(() => new SignedArtifacts(fleet(), 'signed', { trusted: [{ images: [image], signers: [RELEASE] }] })).not.toThrow();
  });
});
