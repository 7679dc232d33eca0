export { clientOf, networkOf } from '../server/client-address';
