/** The command's version: package.json has the same, by test. */
export const version = "0.1.0";
