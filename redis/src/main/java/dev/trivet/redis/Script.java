package dev.trivet.redis;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The script that takes one step of a window, in one round trip. */
final class Script {

  /** The time of Redis, in milliseconds: the one clock that all processes share. */
  private static final String CLOCK =
      """
      local time = redis.call('TIME')
      local now = time[1] * 1000 + math.floor(time[2] / 1000)
      """;

  private final String text;
  private final String digest;

  private Script(String text) {
    this.text = text;
    this.digest = sha1(text);
  }

  /** {@return the script on the clock of Redis} */
  static Script onServerTime() {
    return on(CLOCK);
  }

  /**
   * The script on another clock, for tests.
   *
   * @param clock Lua that sets {@code now}
   */
  static Script on(String clock) {
    try (var lua = Script.class.getResourceAsStream("window.lua")) {
      if (lua == null) {
        throw new IllegalStateException("window.lua is not beside its class");
      }
      return new Script(clock + new String(lua.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha1(String text) {
    try {
      var sha1 = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(sha1.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  /** Runs by the digest; a Redis that does not know it, a new one for example, gets the text. */
  CompletableFuture<WindowView> run(
      RedisScriptingAsyncCommands<String, String> commands, String key, String... arguments) {
    var keys = new String[] {key};
    return commands
        .<List<Long>>evalsha(digest, ScriptOutputType.MULTI, keys, arguments)
        .toCompletableFuture()
        .exceptionallyCompose(
            failure ->
                isUnknown(failure)
                    ? commands
                        .<List<Long>>eval(text, ScriptOutputType.MULTI, keys, arguments)
                        .toCompletableFuture()
                    : CompletableFuture.failedFuture(failure))
        .thenApply(
            view ->
                new WindowView(
                    view.get(0), view.get(1), view.get(2), view.get(3), view.get(4).intValue()));
  }

  private static boolean isUnknown(Throwable failure) {
    var cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof RedisNoScriptException;
  }
}
