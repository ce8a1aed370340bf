/*
 * Lets examples and tests import the project by its name, as a user of the published package does.
 */
import { lstatSync, mkdirSync, rmSync, symlinkSync } from 'fs';
import { join } from 'path';

const root = join(__dirname, '..');
const link = join(root, 'node_modules', 'cdk8s-platform');
mkdirSync(join(root, 'node_modules'), { recursive: true });
if (lstatSync(link, { throwIfNoEntry: false })) { rmSync(link, { recursive: false, force: true }); }
symlinkSync(root, link, process.platform === 'win32' ? 'junction' : 'dir');
