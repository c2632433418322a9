package dev.trivet.examples;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** How to have many calls under way: the API blocks, and threads that block cost nothing. */
public final class VirtualThreads {

  private VirtualThreads() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      var rootly = services.rootly();
      var ids = rootly.teams().list().limit(20).stream().map(Team::id).toList();
      System.out.println(readAll(rootly, ids).size() + " teams read side by side");
    }
  }

  static List<Team> readAll(RootlyClient rootly, List<String> ids) {
    var threads = executor();
    try {
      // region: virtual-threads
      var reads =
          ids.stream()
              .map(id -> CompletableFuture.supplyAsync(() -> rootly.teams().get(id), threads))
              .toList();
      return reads.stream().map(CompletableFuture::join).toList();
      // endregion
    } finally {
      threads.shutdown();
    }
  }

  /** On Java 21 and newer just {@code Executors.newVirtualThreadPerTaskExecutor()}. */
  private static ExecutorService executor() {
    try {
      var method = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
      return (ExecutorService) method.invoke(null);
    } catch (ReflectiveOperationException beforeJava21) {
      return Executors.newCachedThreadPool();
    }
  }
}
