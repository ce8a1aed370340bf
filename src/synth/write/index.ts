export { pendingWrite } from './journal';
export * from './write';
