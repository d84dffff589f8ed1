import type { FileHandle } from "node:fs/promises";

/** Writes all of the bytes, onto the disk, or none: a half-written batch is cut off again, if need be before the next. */
export function appender(
  handle: Pick<FileHandle, "write" | "datasync" | "truncate">,
  sound: number,
): (bytes: Buffer) => Promise<void> {
  let size = sound;
  let torn = false;
  return async (bytes) => {
    if (torn) await handle.truncate(size);
    torn = true;
    try {
      for (let done = 0; done < bytes.length;) {
        done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
      }
      await handle.datasync();
    } catch (error) {
      torn = await handle.truncate(size).then(
        () => false,
        () => true,
      );
      throw error;
    }
    torn = false;
    size += bytes.length;
  };
}
