import type { App } from '../../src/app.ts';
import type { Pause } from '../../src/bot/pause.ts';
import type { TelegramServer } from '../telegram/server/driver.ts';
import type { SeenMessage } from '../telegram/server/view.ts';

/** Questions that the archive of the tests answers, with words that only their answer has. */
export const QUAY = { question: 'How much did the Alder Quay cost?', answer: '12 million crowns' } as const;
export const FERRY = {
  question: 'How much do ferry tickets cost in winter?',
  answer: 'Tickets cost 8 crowns',
} as const;
export const RAILWAY = { question: 'Какова длина железной дороги?', answer: '148 километров' } as const;
export const SCHOOL = { question: 'Okulda kaç öğrenci okuyacak?', answer: '600 öğrenci' } as const;
export const HOSPITAL = { question: 'Xəstəxana neçə çarpayılıqdır?', answer: '240 çarpayılıqdır' } as const;

/** What the bot said in reply to a message. */
export function repliesTo(server: TelegramServer, { chat, id }: SeenMessage): readonly SeenMessage[] {
  return server.botMessages(chat).filter(({ replyTo }) => replyTo === id);
}

/** The first of them; waits for it. */
export function answerTo(server: TelegramServer, asked: SeenMessage): Promise<SeenMessage> {
  return server.until(() => repliesTo(server, asked)[0], { what: `an answer to "${asked.text}"` });
}

/** Waits that end at once, so that no test does. What else is to happen has its turn before. */
export const noPause: Pause = () => new Promise((resolve) => setTimeout(resolve, 1));

export interface Gate {
  /** How many have come to it. */
  readonly reached: number;
  /** Resolves for everybody, from then on. */
  open(): void;
  pass(): Promise<void>;
}

export function createGate(): Gate {
  let reached = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    get reached() {
      return reached;
    },
    open: () => open(),
    pass: () => {
      reached += 1;
      return opened;
    },
  };
}

/** An app in which some questions have to wait at a gate. */
export function gated(app: App, gate: Gate, isHeld: (question: string) => boolean): App {
  return {
    ...app,
    async ask(question, options) {
      if (isHeld(question)) await gate.pass();
      return app.ask(question, options);
    },
  };
}
