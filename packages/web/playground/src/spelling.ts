/** Stands for the room's `api/spelling.ts`: without a dossier, a name is shown as it was written. */
export const useSpelling = (): ((name: string) => string) => asWritten;
const asWritten = (name: string): string => name;
