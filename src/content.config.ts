import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

/** What a chapter's front matter says beyond Starlight's own. */
const chapter = z.object({
  chapter: z.number().int().positive().optional(),
  model: z.enum(['notebook', 'intended']).optional(),
  factor: z.enum(['dCE_dzhat', 'dzhat_df', 'df_dw11']).optional(),
  inputs: z.array(z.string()).optional(),
});

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content', pattern: '{en,ko}/**/*.mdx' }),
    schema: docsSchema({ extend: chapter }),
  }),
};
