import { deviceWords as words } from "../../core/text/devices.ts";
import type { Device } from "../../wire/pairing.ts";
import { remoteRoles } from "../../wire/remote.ts";

/** That somebody else can steer or decide now is always in sight. */
export function DeviceBadges({ devices }: { devices: readonly Device[] }) {
  const present = remoteRoles.filter((role) =>
    devices.some((device) => device.role === role && device.connected),
  );
  return present.map((role) => (
    <span key={role} className="chip" data-live="true">
      {words.connected[role]}
    </span>
  ));
}
