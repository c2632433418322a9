package dev.trivet.micrometer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiException;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client of a fake, and what goes to the handler of uncaught exceptions meanwhile. */
@ExtendWith(FakesExtension.class)
abstract class RootlyFixture {

  final VirtualTime time = new VirtualTime();
  final List<Throwable> uncaught = new ArrayList<>();
  final Thread thread = Thread.currentThread();
  final Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
  FakeRootly fake;

  @BeforeEach
  void start(FakeRootly rootly) {
    fake = rootly;
    thread.setUncaughtExceptionHandler((any, thrown) -> uncaught.add(thrown));
  }

  @AfterEach
  void restore() {
    thread.setUncaughtExceptionHandler(handler);
  }

  RootlyClient client(MicrometerObserver observer) {
    return RootlyClient.builder()
        .baseUrl(fake.baseUrl())
        .apiKey(fake.token())
        .observer(observer)
        .configure(config -> config.clock(time).sleeper(time::sleep).jitter(() -> 0.5))
        .build();
  }

  static void fails(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(ApiException.class);
  }

  static int active(MeterRegistry meters) {
    return meters.find("trivet.calls.active").longTaskTimers().stream()
            .mapToInt(timer -> timer.activeTasks())
            .sum()
        + meters.find("trivet.attempts.active").longTaskTimers().stream()
            .mapToInt(timer -> timer.activeTasks())
            .sum();
  }
}
