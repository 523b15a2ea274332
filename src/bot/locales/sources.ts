import { access } from './access.ts';
import { admin } from './admin.ts';
import { answers } from './answers.ts';
import { asking } from './asking.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { facts } from './facts.ts';
import { finding } from './finding.ts';
import { help } from './help.ts';
import type { Messages } from './locale.ts';
import { model } from './model.ts';
import { privacy } from './privacy.ts';
import { reasons } from './reasons.ts';
import { settings } from './settings.ts';

/** The messages of every feature. */
export const SOURCES: readonly Messages[] = [
  access,
  admin,
  answers,
  asking,
  commands,
  common,
  facts,
  finding,
  help,
  model,
  privacy,
  reasons,
  settings,
];
