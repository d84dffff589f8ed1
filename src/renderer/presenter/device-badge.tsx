import { deviceWords } from "../../core/text/devices.ts";
import type { Device } from "../../wire/pairing.ts";
import { remoteRoles } from "../../wire/remote.ts";
import { useWords } from "../language/language.tsx";

/** That somebody else can steer or decide now is always in sight, quietly. */
export function DeviceBadge({ devices }: { devices: readonly Device[] }) {
  const words = useWords(deviceWords);
  const [first, second] = remoteRoles.filter((role) =>
    devices.some((device) => device.role === role && device.connected),
  );
  if (first === undefined) return null;
  return (
    <p className="device-badge">{second === undefined ? words.connected[first] : words.connected.both}</p>
  );
}
