import { attribution } from './attribution.ts';
import { checking } from './checking.ts';
import { describing } from './describing.ts';
import { facts } from './facts.ts';
import { feedback } from './feedback.ts';
import { names } from './names.ts';
import { nearMisses } from './near-misses.ts';
import { refusal } from './refusal.ts';
import { retrieval } from './retrieval.ts';
import type { Section } from './section.ts';

/** In the order in which they are measured. */
export const ALL_SECTIONS: readonly Section[] = [
  retrieval,
  attribution,
  refusal,
  nearMisses,
  names,
  checking,
  describing,
  facts,
  feedback,
];
