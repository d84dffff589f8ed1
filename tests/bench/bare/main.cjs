// What Electron and reveal.js cost by themselves: one window, a stock deck, nothing of ours.
const { app, BrowserWindow } = require("electron");
const path = require("node:path");

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1920, height: 1080 });
  window.on("page-title-updated", (_event, title) => {
    if (title === "painted") process.stdout.write("painted\n");
  });
  void window.loadFile(path.join(__dirname, "deck.html"));
});
