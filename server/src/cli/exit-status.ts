/** Exit statuses, as scripts know them. */
export const exitStatus = {
  /** Nothing at error level, and no more warnings than allowed. */
  clean: 0,
  /** An error, or too many warnings. */
  findings: 1,
  /** Something could not be done; standard error says what. */
  trouble: 2,
} as const;
