import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { followedBy } from './model/descent.ts';
import { languages } from './notation/entry.ts';
import { networkNames } from './model/networks/index.ts';

/** What a chapter's front matter says beyond Starlight's own. */
const chapter = z.object({
  chapter: z.number().int().nonnegative().optional(),
  model: z.enum(networkNames).optional(),
  factor: z.enum(networkNames.flatMap((name) => [...followedBy(name).factors])).optional(),
  inputs: z.array(z.string()).optional(),
  // Read, and refused in words of its own, by src/chapters and src/proof/tensor.
  shapes: z.record(z.string(), z.unknown()).optional(),
});

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content', pattern: `{${languages.join()}}/**/*.mdx` }),
    schema: docsSchema({ extend: chapter }),
  }),
};
