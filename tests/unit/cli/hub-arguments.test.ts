import { describe, expect, it } from "vitest";
import { readHubArguments } from "../../../src/cli/hub-arguments.ts";

describe("a hub's arguments", () => {
  it("need a deck and nothing else", () => {
    expect(readHubArguments(["--deck", "d"])).toEqual({
      deck: "d",
      port: null,
      host: "127.0.0.1",
      names: ["127.0.0.1"],
      data: null,
      oneAddress: false,
    });
  });

  it.each([
    [["--port", "0"], { port: null }],
    [["--port", "8123"], { port: 8123 }],
    [["--host", "localhost"], { host: "127.0.0.1", names: ["localhost", "127.0.0.1"] }],
    [["--host", "192.168.1.10", "--data", "x"], { host: "192.168.1.10", data: "x" }],
    [["--host", "127.0.0.9", "--one-address"], { oneAddress: true }],
    [["--host", "::1", "--one-address"], { host: "::1", oneAddress: true }],
  ])("%j are understood", (args, wanted) => {
    expect(readHubArguments(["--deck", "d", ...args])).toMatchObject(wanted);
  });

  it.each([
    [[], "--deck"],
    [["--deck", ""], "--deck"],
    [["--deck"], "pilihan"],
    [["dek"], "pilihan"],
    [["--deck", "d", "--lain"], "pilihan"],
    [["--deck", "d", "--port", "satu"], "--port"],
    [["--deck", "d", "--port", "65536"], "--port"],
    [["--deck", "d", "--port", "-1"], "pilihan"],
    [["--deck", "d", "--port=-1"], "--port"],
    [["--deck", "d", "--data="], "--data"],
    [["--deck", "d", "--host", "komputer-saya"], "alamat IP"],
    [["--deck", "d", "--host", "0.0.0.0"], "satu alamat"],
    [["--deck", "d", "--host", "::"], "satu alamat"],
    [["--deck", "d", "--host", "192.168.1.10", "--one-address"], "di komputer ini sendiri"],
  ])("%j are refused in words that name what is wrong", (args, words) => {
    expect(readHubArguments(args)).toEqual(expect.stringContaining(words));
  });
});
