package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A future of calls: its result, its end, and the thread that it leaves behind. */
@Timeout(60)
class AsyncCallsTest {

  /** One thread, so that what a task leaves on it meets the next. */
  private final ExecutorService executor = Executors.newSingleThreadExecutor();

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void start_whenTheCallsReturn_completesWithTheResult() {
    assertThat(start(executor, () -> "done")).succeedsWithin(10, TimeUnit.SECONDS);
    assertThat(start(executor, () -> null).join()).isNull();
  }

  @Test
  void start_whenTheCallsThrow_completesWithWhatTheyThrew() {
    var failure = new IllegalStateException("no");
    var error = new StackOverflowError();

    assertThatThrownBy(() -> start(executor, thrower(failure)).join())
        .isInstanceOf(CompletionException.class)
        .hasCause(failure);
    assertThatThrownBy(() -> start(executor, thrower(error)).join()).hasCause(error);
  }

  @Test
  void start_whenTheExecutorRefuses_throws() {
    executor.shutdown();

    assertThatThrownBy(() -> start(executor, () -> "never"))
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void cancel_whileTheCallsRun_interruptsThemAndKeepsTheirFailure() throws Exception {
    var future = start(executor, this::block);
    begun.await();

    assertThat(future.cancel(false)).isTrue();

    assertThat(future).isCancelled();
    idle();
    assertThatThrownBy(future::join)
        .isInstanceOf(CancellationException.class)
        .satisfies(
            thrown ->
                assertThat(thrown.getCause() == null ? thrown : thrown.getCause())
                    .satisfies(
                        cancelled ->
                            assertThat(cancelled.getSuppressed())
                                .singleElement()
                                .isInstanceOf(BlockedException.class)));
  }

  @Test
  void orTimeout_whileTheCallsRun_interruptsThem() throws Exception {
    var future = start(executor, this::block).orTimeout(1, TimeUnit.MILLISECONDS);

    assertThatThrownBy(future::join).hasCauseInstanceOf(TimeoutException.class);

    idle();
  }

  @Test
  void complete_fromOutside_interruptsTheCalls() throws Exception {
    var future = start(executor, this::block);
    begun.await();

    future.complete("enough");

    idle();
    assertThat(future).isCompletedWithValue("enough");
  }

  @Test
  void cancel_beforeTheCallsBegin_neverMakesThem() {
    Queue<Runnable> queue = new ArrayDeque<>();
    var made = new AtomicBoolean();
    var future = start(queue::add, () -> made.getAndSet(true));

    future.cancel(true);
    queue.remove().run();

    assertThat(made).isFalse();
  }

  @Test
  void cancel_afterTheEnd_interruptsNobody() {
    var future = start(Runnable::run, () -> "done");

    assertThat(future.cancel(true)).isFalse();

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(future).isCompletedWithValue("done");
  }

  @Test
  void interrupt_ofTheExecutor_staysOnTheThread() {
    var future =
        start(
            Runnable::run,
            () -> {
              Thread.currentThread().interrupt();
              return "done";
            });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(future).isCompletedWithValue("done");
  }

  /** The thread is free again, and nothing of the interrupt is left on it. */
  private void idle() throws Exception {
    assertThat(executor.submit(() -> Thread.currentThread().isInterrupted()).get()).isFalse();
  }

  private String block() {
    begun.countDown();
    try {
      never.await();
      return "never";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BlockedException(e);
    }
  }

  private static Supplier<String> thrower(Throwable thrown) {
    return () -> {
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    };
  }

  private static final class BlockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BlockedException(Throwable cause) {
      super(cause);
    }
  }

  private static <T> CompletableFuture<T> start(Executor executor, Supplier<T> calls) {
    return AsyncCalls.start(executor, calls, Supplier::get);
  }
}
