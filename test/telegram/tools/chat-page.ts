import type { SeenMessage } from '../server/view.ts';
import { escaped, formattedText } from './formatted-text.ts';

export interface ShownChat {
  /** Above the messages: whom one talks to, and a line about them. */
  readonly title: string;
  readonly status: string;
  readonly messages: readonly SeenMessage[];
}

/** Chats as a web page that looks like Telegram, side by side, each as wide as a phone. */
export function chatPage(chats: readonly ShownChat[]): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${chats.map(chat).join('')}</main>`;
}

function chat({ title, status, messages }: ShownChat): string {
  const header = `<header><span>${escaped(title.slice(0, 1))}</span><div><b>${escaped(title)}</b><small>${escaped(status)}</small></div></header>`;
  return `<section>${header}${messages.map((message) => bubble(message, messages)).join('')}</section>`;
}

function bubble(message: SeenMessage, messages: readonly SeenMessage[]): string {
  const { text, entities, fromBot, date, keyboard, replyTo } = message;
  const origin = messages.find(({ id }) => id === replyTo);
  const reply =
    origin === undefined
      ? ''
      : `<aside><b>${escaped(origin.author)}</b>${escaped(origin.text.split('\n')[0] ?? '')}</aside>`;
  const time = new Date(date * 1000).toISOString().slice(11, 16);
  const rows = keyboard.map(
    (row) => `<nav>${row.map((button) => `<span>${escaped(button.text)}</span>`).join('')}</nav>`,
  );
  return `<article class="${fromBot ? 'bot' : 'me'}"><div>${reply}<div class="text">${formattedText(text, entities)}</div><time>${time}</time></div>${rows.join('')}</article>`;
}

const STYLE = `
* { box-sizing: border-box; margin: 0; }
body { width: 860px; background: #fff; font: 15px/1.34 "Liberation Sans", Arial, "Noto Color Emoji", sans-serif; color: #000; }
main { display: flex; gap: 20px; align-items: stretch; }
section { width: 420px; padding-bottom: 12px; background: #dfe7d4; border: 1px solid #d5dbe0; border-radius: 14px; overflow: hidden; }
header { display: flex; gap: 11px; align-items: center; padding: 9px 14px; background: #fff; border-bottom: 1px solid #e3e6e8; margin-bottom: 8px; }
header > span { width: 38px; height: 38px; border-radius: 50%; background: #4fa3d9; color: #fff; font: bold 18px/38px "Liberation Sans"; text-align: center; }
header b, header small { display: block; }
header small { font-size: 12.5px; color: #8a939b; }
article { display: flex; flex-direction: column; width: 352px; margin: 7px 10px; }
article.me { margin-left: auto; width: fit-content; max-width: 330px; }
article > div { background: #fff; border-radius: 13px; padding: 7px 11px 6px; }
article.me > div { background: #e9fdd6; }
article .text { white-space: pre-wrap; overflow-wrap: anywhere; }
time { float: right; margin: -2px 0 0 10px; font-size: 11.5px; color: #9aa3a9; }
article.me time { color: #6cae5a; }
a { color: #2a7cc0; }
i { color: #333; }
aside, blockquote { border-left: 3px solid #3d95d1; border-radius: 5px; background: #ecf5fb; padding: 4px 8px; }
aside { margin-bottom: 5px; font-size: 13.5px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
aside b { display: block; color: #2a7cc0; }
blockquote { margin: 6px 0; font-size: 14px; }
nav { display: flex; gap: 5px; margin-top: 5px; }
nav span { flex: 1; min-width: 0; padding: 8px 6px; border-radius: 9px; background: #8ba57c; color: #fff; font-size: 13.5px; text-align: center; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
`;
