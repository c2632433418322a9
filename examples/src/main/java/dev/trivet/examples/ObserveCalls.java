package dev.trivet.examples;

import dev.trivet.core.ApiObserver;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.testkit.FakeHoneybadger;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How to feed metrics, traces or logs with every call, attempt and wait of a client. */
public final class ObserveCalls {

  private ObserveCalls() {}

  /**
   * Runs the example, on a fake of its own that fails once.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (var fake = FakeHoneybadger.start()) {
      fake.faults().only(call -> !call.write()).serverError(1, 503);
      observe(fake.baseUrl(), fake.token())
          .forEach((name, n) -> System.out.println(name + " " + n));
    }
  }

  // region: observer
  /** Counts calls and retries by operation; a metrics library takes the place of the map. */
  private record Metrics(Map<String, LongAdder> counters) implements ApiObserver {

    @Override
    public void onCall(Call call) {
      count(call.operation().name() + (call.succeeded() ? " succeeded" : " failed"));
    }

    @Override
    public void onWait(Wait wait) {
      count(wait.operation().name() + " waited, " + wait.reason());
    }

    private void count(String name) {
      counters.computeIfAbsent(name, key -> new LongAdder()).increment();
    }
  }

  // endregion

  static Map<String, LongAdder> observe(String baseUrl, String token) {
    var metrics = new Metrics(new ConcurrentSkipListMap<>());
    var builder = HoneybadgerClient.builder().baseUrl(baseUrl).authToken(token);
    try (var honeybadger = builder.observer(metrics).build()) {
      honeybadger.teams().create(TeamInput.of("Payments"));
      honeybadger.teams().list().toList();
    }
    return metrics.counters();
  }
}
