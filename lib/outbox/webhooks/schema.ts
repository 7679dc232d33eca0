import { z } from 'zod';

/** What is read of a webhook of Resend about a mail; other kinds and fields are left aside. */
export const eventSchema = z.object({
  type: z.string(),
  created_at: z.coerce.date(),
  data: z.object({
    email_id: z.string().optional(),
    tags: z
      .union([z.record(z.string(), z.string()), z.array(z.object({ name: z.string(), value: z.string() }))])
      .transform((tags): Record<string, string> => {
        if (!Array.isArray(tags)) return tags;
        return Object.fromEntries(tags.map(({ name, value }) => [name, value]));
      })
      .default({}),
    bounce: z.object({ message: z.string() }).optional(),
    failed: z.object({ reason: z.string() }).optional(),
    suppressed: z.object({ message: z.string() }).optional(),
  }),
});

export type MailEvent = z.infer<typeof eventSchema>;
