// Chromium's own complaints on a machine without D-Bus or a graphics card. They change nothing for the app.
const harmless = [
  /:(?:ERROR|WARNING):(?:[\w/]*\/)?(?:bus|object_proxy|dbus_\w+)\.cc/,
  /:(?:ERROR|WARNING):(?:[\w/]*\/)?(?:gpu|gl|viz|vaapi|angle|egl|vulkan|command_buffer|shared_image|skia|raster|one_copy_raster|gles|x11|ozone|sandbox_linux|network_service_instance)\w*\.cc/,
  /Failed to connect to the bus/,
  /libEGL|libva error|MESA(?:-LOADER)?:|dconf-WARNING|Gtk-WARNING|Gtk-Message/,
  /^DevTools listening on /,
];

/** @param {string} line one line of Electron's standard error */
export function isNoise(line) {
  return harmless.some((pattern) => pattern.test(line));
}
