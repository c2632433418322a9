package dev.trivet.limitertestkit;

import dev.trivet.core.limit.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Callers with a limiter each that call one service at the same time, in simulated time: a thread
 * of a caller asks, waits as long as the limiter says, calls, and starts again.
 */
final class Simulation {

  private static final Duration TO_THE_SERVICE = Duration.ofMillis(15);
  private static final Duration BACK = Duration.ofMillis(25);

  private final LimiterDriver driver;
  private final SimulatedService service;
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::order));
  private final List<Caller> callers = new ArrayList<>();
  private final Instant start;
  private long order;
  private int started;
  private int calls;
  private int refused;
  private Instant lastServed;

  Simulation(LimiterDriver driver, SimulatedService service) {
    this.driver = driver;
    this.service = service;
    this.start = driver.now();
    this.lastServed = start;
  }

  private record Event(Instant at, long order, Runnable action) {}

  private record Caller(RateLimiter limiter, int threads, List<Instant> served) {}

  /**
   * The result of a simulation.
   *
   * @param refused calls that the service refused
   * @param took from the start until the service took the last call
   * @param served when the service took a call, for each caller
   */
  record Result(int refused, Duration took, List<List<Instant>> served) {}

  Simulation caller(RateLimiter limiter, int threads) {
    callers.add(new Caller(limiter, threads, new ArrayList<>()));
    return this;
  }

  /** Runs until so many calls have been served. */
  Result run(int most) {
    calls = most;
    for (var caller : callers) {
      for (int i = 0; i < caller.threads(); i++) {
        after(Duration.ZERO, () -> call(caller));
      }
    }
    while (!events.isEmpty()) {
      var next = events.remove();
      if (next.at().isAfter(driver.now())) {
        driver.pass(Duration.between(driver.now(), next.at()));
      }
      next.action().run();
    }
    return new Result(
        refused,
        Duration.between(start, lastServed),
        callers.stream().map(Caller::served).toList());
  }

  private void after(Duration wait, Runnable action) {
    events.add(new Event(driver.now().plus(wait), order++, action));
  }

  private void call(Caller caller) {
    if (started < calls) {
      started++;
      ask(caller);
    }
  }

  private void ask(Caller caller) {
    var wait = driver.reserve(caller.limiter());
    if (wait.isZero()) {
      after(TO_THE_SERVICE, () -> arrive(caller));
    } else {
      after(wait, () -> ask(caller));
    }
  }

  private void arrive(Caller caller) {
    boolean refusal = service.refuses(driver.now());
    if (refusal) {
      refused++;
    } else {
      lastServed = driver.now();
      caller.served().add(lastServed);
    }
    var remaining = service.remaining();
    var untilReset = service.untilReset(driver.now());
    after(BACK, () -> respond(caller, refusal, remaining, untilReset));
  }

  private void respond(Caller caller, boolean refusal, long remaining, Duration untilReset) {
    driver.respond(caller.limiter(), service.limit(), remaining, untilReset);
    if (refusal) {
      after(untilReset, () -> ask(caller));
    } else {
      call(caller);
    }
  }
}
