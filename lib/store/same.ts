export { fieldOf, sameValue } from '../contact/same.ts';
