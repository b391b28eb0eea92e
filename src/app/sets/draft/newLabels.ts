import { messages } from "@/messages";

const WORDS = messages("vi").ui.review;

/** The words of rows and tiers that a person adds, until they are typed: they belong to the table and are in its language. */
export const NEW_LABELS = { row: WORDS.newRow, tier: WORDS.newTier } as const;
