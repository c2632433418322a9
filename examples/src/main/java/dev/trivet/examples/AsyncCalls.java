package dev.trivet.examples;

import dev.trivet.rootly.RootlyClient;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** How to make calls on another thread, side by side, and end them after a while. */
public final class AsyncCalls {

  private AsyncCalls() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    var threads = Executors.newCachedThreadPool();
    try (var services = Services.open(arguments)) {
      System.out.println(count(services.rootly(), threads) + " teams and schedules");
    } finally {
      threads.shutdown();
    }
  }

  static int count(RootlyClient rootly, Executor threads) {
    // region: async
    var teams = rootly.async(threads, client -> client.teams().list().toList());
    var schedules = rootly.async(threads, client -> client.schedules().list().toList());
    teams.orTimeout(20, TimeUnit.SECONDS);
    schedules.orTimeout(20, TimeUnit.SECONDS);
    return teams.join().size() + schedules.join().size();
    // endregion
  }
}
