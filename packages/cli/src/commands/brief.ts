export async function run(..._: unknown[]): Promise<void> {}
