package dev.trivet.core.transport;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes blocking calls on a thread of the caller's executor, and ends them when nobody waits. */
public final class AsyncCalls {

  private AsyncCalls() {}

  /**
   * Starts calls of a client on another thread. Completing the future before they end, by {@code
   * cancel} or a timeout of its own, interrupts them; how they ended is then added to the exception
   * that the future was completed with, as a suppressed one.
   *
   * @param <C> the client
   * @param <T> what the calls return
   * @param executor runs the calls
   * @param client makes them
   * @param calls makes them with the client and returns the result
   * @return completed with the result, or with what the calls threw
   */
  public static <C, T extends @Nullable Object> CompletableFuture<T> start(
      Executor executor, C client, Function<? super C, ? extends T> calls) {
    Objects.requireNonNull(executor, "executor");
    Objects.requireNonNull(calls, "calls");
    var task = new Task<T>(() -> calls.apply(client));
    // also when the task itself completes it, which then has nothing to interrupt
    var unused = task.future.whenComplete((result, failure) -> task.interrupt());
    executor.execute(task);
    return task.future;
  }

  private static final class Task<T extends @Nullable Object> implements Runnable {

    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final Supplier<? extends T> calls;
    private @Nullable Thread worker;
    private boolean interrupted;

    Task(Supplier<? extends T> calls) {
      this.calls = calls;
    }

    @Override
    public void run() {
      if (!begin()) {
        return;
      }
      T result;
      try {
        result = calls.get();
      } catch (Throwable thrown) {
        end();
        fail(thrown);
        return;
      }
      end();
      future.complete(result);
    }

    private synchronized boolean begin() {
      if (future.isDone()) {
        return false;
      }
      worker = Thread.currentThread();
      return true;
    }

    private synchronized void interrupt() {
      if (worker != null) {
        interrupted = true;
        worker.interrupt();
        CallWatcher.lookNow();
      }
    }

    /** From here on nobody interrupts the thread, and it goes back as it came. */
    private synchronized void end() {
      worker = null;
      if (interrupted) {
        Thread.interrupted();
      }
    }

    private void fail(Throwable thrown) {
      if (!future.completeExceptionally(thrown)) {
        // nobody will see the failure, but whether a write may have been carried out must be seen
        var unused =
            future.whenComplete(
                (result, reason) -> {
                  if (reason != null) {
                    reason.addSuppressed(thrown);
                  }
                });
      }
    }
  }
}
