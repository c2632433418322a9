package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Fakes that all test classes of a JVM use, also where tests run in parallel. */
@Timeout(60)
class SharedFakesTest {

  /** What the tests below have in common, as users have it in a base class. */
  @SharedFakes
  abstract static class Base {
    static final FakeRollbar ROLLBAR = Fakes.shared().rollbar();
    static final String ADDRESS = ROLLBAR.baseUrl();
    static final AtomicInteger INSIDE = new AtomicInteger();
    static volatile CountDownLatch both = new CountDownLatch(2);

    @Test
    void first(FakeRollbar rollbar, VirtualTime time) throws InterruptedException {
      use(rollbar, time);
    }

    @Test
    void second(FakeRollbar rollbar, VirtualTime time) throws InterruptedException {
      use(rollbar, time);
    }

    private static void use(FakeRollbar rollbar, VirtualTime time) throws InterruptedException {
      assertThat(INSIDE.incrementAndGet()).isEqualTo(1);
      assertThat(rollbar).isSameAs(ROLLBAR);
      assertThat(rollbar.baseUrl()).isEqualTo(ADDRESS);
      assertThat(time.instant()).isEqualTo(VirtualTime.START);
      assertThat(Wire.to(rollbar).get("/projects").at("/result")).isEmpty();
      rollbar.addProject("left behind");
      time.advance(Duration.ofDays(1));
      both.countDown();
      // where another class may run at the same time, it gets here while this one waits
      both.await(100, TimeUnit.MILLISECONDS);
      INSIDE.decrementAndGet();
    }
  }

  static final class OneClass extends Base {}

  static final class OtherClass extends Base {

    @Nested
    class Inside {
      @Test
      void nested(FakeRollbar rollbar) {
        assertThat(INSIDE.get()).isZero();
        assertThat(Wire.to(rollbar).get("/projects").at("/result")).isEmpty();
      }
    }
  }

  /** Tests that share fakes and run at the same time, which they must not. */
  @ExtendWith(FakesExtension.class)
  static final class Careless {
    static volatile CountDownLatch refused = new CountDownLatch(1);

    @Test
    void first(FakeRollbar rollbar) throws InterruptedException {
      assertThat(refused.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void second(FakeRollbar rollbar) throws InterruptedException {
      assertThat(refused.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void sharedFakes_whenClassesRunInParallel_areUsedByOneTestAtATime() {
    assertThat(inParallel(OneClass.class, OtherClass.class)).hasSize(5).containsOnly("ok");
  }

  @Test
  void sharedFakes_whenAClassIsDone_stillRun() {
    inParallel(OneClass.class);

    assertThat(Wire.to(Fakes.shared().rollbar()).get("/teams").status()).isEqualTo(200);
  }

  @Test
  void fakesOfAClass_whenItsTestsRunAtTheSameTime_refuseTheSecond() {
    assertThat(inParallel(Careless.class))
        .hasSize(2)
        .contains("ok")
        .anyMatch(result -> result.contains("@Execution(ExecutionMode.SAME_THREAD)"));
  }

  @Test
  void fakes_areOfTheirKindsAndOnOneClock() {
    var fakes = Fakes.shared();
    var all = List.of(fakes.rollbar(), fakes.rootly(), fakes.honeybadger(), fakes.honeybadgerV3());

    assertThat(all).doesNotHaveDuplicates().allMatch(fake -> !fake.token().isEmpty());
    assertThat(fakes.rootly()).isSameAs(Fakes.shared().rootly());
    assertThat(fakes.time()).isSameAs(Fakes.shared().time());
  }

  @Test
  void enter_whenATestHasLeft_letsTheNextIn() {
    var fakes = new Fakes();
    fakes.enter();
    assertThatIllegalStateException().isThrownBy(fakes::enter);
    fakes.leave();
    fakes.leave();
    fakes.enter();
  }

  /** Runs tests on two threads; "ok" or the message of each of them. */
  private static List<String> inParallel(Class<?>... classes) {
    Base.both = new CountDownLatch(2);
    Careless.refused = new CountDownLatch(1);
    var results = new ArrayList<String>();
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Stream.of(classes).map(type -> selectClass(type)).toList())
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
            .build();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                var failure = result.getThrowable().map(Throwable::toString);
                if (test.isTest()) {
                  synchronized (results) {
                    results.add(failure.orElse("ok"));
                  }
                  failure.ifPresent(any -> Careless.refused.countDown());
                }
              }
            });
    return results;
  }
}
