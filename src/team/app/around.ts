import { IConstruct } from 'constructs';
import { platformAround } from '../../bundle';
import { TeamContract } from '../contract';

const CONTRACT = Symbol.for('cdk8s-platform.Contract');

/** Binds everything under an app to a contract. */
export function standsUnder(app: IConstruct, contract: TeamContract): void {
  Object.defineProperty(app, CONTRACT, { value: contract });
}

/** The contract of the app that a construct stands in, also in an overlay; undefined outside. */
export function contractAround(construct: IConstruct): TeamContract | undefined {
  return (platformAround(construct) as { [CONTRACT]?: TeamContract } | undefined)?.[CONTRACT];
}
