export { didYouMean, nearest } from '../object/suggestion';
