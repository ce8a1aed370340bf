export { type Rego, regoOf } from './policy';
