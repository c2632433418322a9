package dev.trivet.testkit.server;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeOptions;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import java.net.BindException;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The fakes that a program runs. */
public final class RunningFakes implements AutoCloseable {
  private final Map<FakeKind, Fake> fakes = new EnumMap<>(FakeKind.class);

  private final Clock clock;

  private RunningFakes(Clock clock) {
    this.clock = clock;
  }

  /**
   * Starts the fakes of Rollbar, Rootly and Honeybadger on free loopback ports.
   *
   * @param clock their clock
   * @return the running fakes
   */
  public static RunningFakes start(Clock clock) {
    return start(FakeKind.USUAL, clock, (kind, settings) -> {});
  }

  /**
   * Starts fakes.
   *
   * @param options which fakes to start, and where they listen
   * @param clock the clock of the fakes
   * @return the running fakes
   * @throws IllegalArgumentException when a port is in use or an option is not valid; no fake runs
   *     then
   */
  public static RunningFakes start(FakesOptions options, Clock clock) {
    return start(options.on(), clock, options::apply);
  }

  private static RunningFakes start(
      Collection<FakeKind> kinds, Clock clock, BiConsumer<FakeKind, FakeOptions> changes) {
    var started = new RunningFakes(clock);
    for (var kind : kinds) {
      try {
        var fake =
            kind.start(
                settings -> {
                  settings.clock(clock);
                  changes.accept(kind, settings);
                });
        started.fakes.put(kind, fake);
      } catch (RuntimeException failed) {
        started.close();
        throw new IllegalArgumentException(kind + ": " + reason(failed), failed);
      }
    }
    return started;
  }

  private static String reason(Throwable failed) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "cannot listen there: " + cause.getMessage();
      }
    }
    return String.valueOf(failed.getMessage());
  }

  /**
   * Fills the fakes with a small organization; see {@link ExampleOrganization}.
   *
   * @return this
   */
  public RunningFakes seed() {
    for (var fake : fakes.values()) {
      if (fake instanceof FakeRollbar rollbar) {
        ExampleOrganization.fill(rollbar);
      } else if (fake instanceof FakeRootly rootly) {
        ExampleOrganization.fill(rootly, clock.instant());
      } else if (fake instanceof FakeHoneybadger honeybadger) {
        ExampleOrganization.fill(honeybadger);
      }
    }
    return this;
  }

  /**
   * One of the fakes.
   *
   * @param <F> its type
   * @param type its type
   * @return the fake
   * @throws IllegalArgumentException when it does not run
   */
  public <F extends Fake> F get(Class<F> type) {
    return fakes.values().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " runs"));
  }

  /** {@return the environment variables that connect clients to these fakes} */
  public Map<String, String> environment() {
    var variables = new LinkedHashMap<String, String>();
    fakes.forEach(
        (kind, fake) -> {
          variables.put(kind.addressVariable(), fake.baseUrl());
          variables.put(kind.tokenVariable(), fake.token());
        });
    return variables;
  }

  /** {@return the URLs of the pages that show the state of the fakes, by service} */
  public Map<FakeKind, String> pages() {
    var pages = new EnumMap<FakeKind, String>(FakeKind.class);
    fakes.forEach((kind, fake) -> pages.put(kind, fake.pageUrl()));
    return pages;
  }

  /** Stops all fakes. */
  @Override
  public void close() {
    fakes.values().forEach(Fake::close);
  }
}
