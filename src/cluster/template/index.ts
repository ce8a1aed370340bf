export * from './cluster-template';
export * from './parameter';
export { TemplateSample } from './sample';
