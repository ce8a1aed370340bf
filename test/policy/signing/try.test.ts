import { fleet, TRUSTED } from './fixture';
import { SignedArtifacts } from '../../../src';
it('works', () => {
  const platform = fleet({ name: 'lyon' });
  new SignedArtifacts(platform, 'signed', { trusted: TRUSTED });
  const s = platform._synthesize();
  console.log(JSON.stringify(s.findings, null, 1));
  for (const [p, t] of s.tree) { if (p.startsWith('policies')) console.log(p + '\n' + t); }
});
