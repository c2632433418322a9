package dev.trivet.cli.access;

import dev.trivet.core.ApiObserver;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Counts the requests to one service and reports long waits. */
public final class CallMeter implements ApiObserver {

  private static final Duration WORTH_REPORTING = Duration.ofSeconds(5);

  private final Service service;
  private final Consumer<String> notice;
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();

  CallMeter(Service service, Consumer<String> notice) {
    this.service = service;
    this.notice = notice;
  }

  @Override
  public void onAttempt(Attempt attempt) {
    (attempt.operation().method().equals("GET") ? reads : writes).incrementAndGet();
    nanos.addAndGet(attempt.took().toNanos());
  }

  @Override
  public void onWait(Wait wait) {
    if (wait.duration().compareTo(WORTH_REPORTING) >= 0) {
      var seconds = wait.duration().toSeconds();
      notice.accept(service.title() + ": waiting " + seconds + " s (" + reason(wait) + ")");
    }
  }

  private static String reason(Wait wait) {
    return switch (wait.reason()) {
      case HELD_BACK -> "the rate limit is used up";
      case RATE_LIMITED -> "the service refused because of its rate limit";
      case BACK_OFF -> "the last attempt failed";
    };
  }

  /** {@return how many requests only read} */
  public int reads() {
    return reads.get();
  }

  /** {@return how many requests changed something or tried to} */
  public int writes() {
    return writes.get();
  }

  /** {@return how long a request takes on average; zero before the first} */
  public Duration average() {
    int calls = reads() + writes();
    return calls == 0 ? Duration.ZERO : Duration.ofNanos(nanos.get() / calls);
  }
}
