/** The version of the server: what the same question to the same ledger is answered by. */
export const version = "0.1.0";
