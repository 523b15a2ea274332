/** Questions, answers and lists are kept so long for follow-ups, buttons and feedback; `/privacy` says so. */
export const DAYS_KEPT = 30;
