import { type Api, GrammyError } from 'grammy';

/** How a person is called, with their id: "Aynur Quliyeva (12345678)"; the id alone where Telegram does not say. */
export async function personName(api: Api, userId: number): Promise<string> {
  try {
    const { first_name = '', last_name = '' } = await api.getChat(userId);
    const name = fullName({ first_name, last_name });
    return name === '' ? String(userId) : `${name} (${userId})`;
  } catch (error) {
    if (error instanceof GrammyError) return String(userId);
    throw error;
  }
}

export function fullName({
  first_name,
  last_name = '',
}: {
  readonly first_name: string;
  readonly last_name?: string;
}): string {
  return `${first_name} ${last_name}`.trim();
}
