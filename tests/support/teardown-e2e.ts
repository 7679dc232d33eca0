export { default } from './teardown';
