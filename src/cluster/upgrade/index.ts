export { upgradeFindings } from './findings';
export { upgradePlan, type UpgradeStep } from './plan';
