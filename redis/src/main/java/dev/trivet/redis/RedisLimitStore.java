package dev.trivet.redis;

import dev.trivet.core.limit.RateLimiter;
import java.util.concurrent.CompletableFuture;

/** Windows in Redis, one hash for each. */
final class RedisLimitStore implements LimitStore {

  private final RedisLink link;
  private final Script script;
  private final String prefix;

  RedisLimitStore(RedisLink link, Script script, String prefix) {
    this.link = link;
    this.script = script;
    this.prefix = prefix;
  }

  @Override
  public CompletableFuture<WindowView> reserve(RateLimiter.Key key, String process) {
    return step(key, "reserve", process);
  }

  @Override
  public CompletableFuture<WindowView> observe(RateLimiter.Key key, String process, Told told) {
    return step(
        key,
        "observe",
        process,
        text(told.limit()),
        text(told.remaining()),
        text(told.resetMillis()));
  }

  @Override
  public CompletableFuture<WindowView> refund(RateLimiter.Key key, String process) {
    return step(key, "refund", process);
  }

  @Override
  public CompletableFuture<WindowView> rejoin(RateLimiter.Key key, String process, Alone alone) {
    return step(
        key,
        "rejoin",
        process,
        text(alone.underWay()),
        text(alone.passed()),
        text(alone.limit()),
        text(alone.left()),
        text(alone.resetMillis()));
  }

  private static String text(long number) {
    return Long.toString(number);
  }

  private CompletableFuture<WindowView> step(RateLimiter.Key key, String... arguments) {
    return link.commands().thenCompose(commands -> script.run(commands, name(key), arguments));
  }

  /** The braces keep what belongs to one owner on one node of a cluster. */
  private String name(RateLimiter.Key key) {
    return prefix + "{" + key.owner() + "}:" + key.use();
  }

  /** Runs the script, so that Redis knows it and this process has loaded what it takes. */
  @Override
  public CompletableFuture<?> check() {
    return link.commands()
        .thenCompose(commands -> script.run(commands, prefix + "check", "check", ""));
  }

  @Override
  public void close() {
    link.close();
  }
}
