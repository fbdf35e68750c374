import { load, policyOf, type StorageApi } from "../settings/store.ts";

/**
 * Does the welcome page open after the installation? Where a program installed the extension only if its policy says so,
 * and the policy is given the time that a browser needs to hand it out; everywhere else always.
 */
export async function showsWelcome(storage: StorageApi, self: () => Promise<{ readonly installType?: string }>, wait: () => Promise<void>): Promise<boolean> {
  const { installType } = await self().catch(() => ({ installType: undefined }));
  if (installType === "admin" && (await policyOf(storage)) === null) await wait();
  const policy = await policyOf(storage);
  if (installType !== "admin" && policy === null) return true;
  const { settings, locked } = await load(storage);
  return locked.has("firstRunPage") && settings.firstRunPage;
}
