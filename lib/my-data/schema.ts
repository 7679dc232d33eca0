import { changePasswordSchema } from '../accounts/schema';

/** What the deletion of an account asks for. */
export const deletionSchema = changePasswordSchema.pick({ currentPassword: true });
