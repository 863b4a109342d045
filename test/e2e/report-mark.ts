/** Begins the lines of the tests' report in the server host, where all that the editor logs is on the same stream. */
export const reportMark = '[tests] ';
