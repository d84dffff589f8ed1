import { contextBridge, ipcRenderer } from "electron";
import type { Bridge, Push } from "../wire/ipc.ts";

const bridge: Bridge = {
  call: (name, ask) => ipcRenderer.invoke("bijak", name, ask),
  onPush: (listen) => {
    // Wrapped, so that Electron's event object with its sender never reaches a page.
    const pass = (_event: unknown, push: Push) => listen(push);
    ipcRenderer.on("bijak", pass);
    return () => ipcRenderer.removeListener("bijak", pass);
  },
};

contextBridge.exposeInMainWorld("bijak", bridge);
