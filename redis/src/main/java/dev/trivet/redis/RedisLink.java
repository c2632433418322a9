package dev.trivet.redis;

import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way to Redis: commands on a connection that is there, or is opened as soon as it can be. */
final class RedisLink {

  /**
   * What a link has.
   *
   * @param commands of a connection to one Redis or to a cluster
   * @param close closes the connection, if it was opened for the link
   */
  record Opened(RedisClusterAsyncCommands<String, String> commands, Runnable close) {}

  private final Supplier<Opened> opener;
  private final Runnable close;
  private @Nullable CompletableFuture<Opened> opening;
  private boolean closed;

  /**
   * A link whose connection is not there yet.
   *
   * @param opener connects, and may take its time
   * @param close closes what was made besides the connection
   */
  RedisLink(Supplier<Opened> opener, Runnable close) {
    this.opener = opener;
    this.close = close;
  }

  /** A link whose connection is there, and is somebody else's. */
  RedisLink(Opened opened) {
    this.opener = () -> opened;
    this.close = () -> {};
    this.opening = CompletableFuture.completedFuture(opened);
  }

  /** Waits a while for the first connection; it may come later as well. */
  void await(Duration longest) {
    opened()
        .handle((opened, failure) -> opened)
        .completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  /** The commands, or a failure when there is no connection at the moment. */
  CompletableFuture<RedisClusterAsyncCommands<String, String>> commands() {
    var opened = opened();
    return opened.isDone()
        ? opened.thenApply(Opened::commands)
        : CompletableFuture.failedFuture(new IllegalStateException("not connected yet"));
  }

  private synchronized CompletableFuture<Opened> opened() {
    if (closed) {
      return CompletableFuture.failedFuture(new IllegalStateException("closed"));
    }
    if (opening == null || opening.isCompletedExceptionally()) {
      opening = CompletableFuture.supplyAsync(opener, RedisLink::startThread);
    }
    return opening;
  }

  /** Connecting blocks; it must not keep a thread of somebody else busy. */
  private static void startThread(Runnable task) {
    var thread = new Thread(task, "trivet-redis-connect");
    thread.setDaemon(true);
    thread.start();
  }

  void close() {
    CompletableFuture<Opened> last;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      last = opening;
    }
    if (last != null) {
      // one that is still being opened is closed as soon as it is
      var closing = last.thenAccept(opened -> opened.close().run()).exceptionally(failed -> null);
      if (last.isDone()) {
        closing.join();
      }
    }
    close.run();
  }
}
