import { changePasswordSchema } from '../accounts/schema';

/** What is asked again before the account is deleted, or a copy of everything is taken. */
export const presentPasswordSchema = changePasswordSchema.pick({ currentPassword: true });
