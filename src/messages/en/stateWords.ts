import type { StateWords } from "../vi/stateWords";

/** Of the tables that come with the program, in the pane. */
export const statesEn: StateWords = {
  official: "official",
  partial: "read from public sources, incomplete",
  sample: "sample frame",
};

/** Of tables that a person brought in, in the pane. */
export const ownStatesEn: StateWords = {
  official: "read from an official file",
  partial: "read from a file, incomplete",
  sample: "sample, decision not known",
};
