package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Clients of the three services: of the real ones, or of fakes that live in this process. */
final class Services implements AutoCloseable {

  private final RollbarClient rollbar;
  private final RootlyClient rootly;
  private final HoneybadgerClient honeybadger;
  private final Deque<Runnable> closing = new ArrayDeque<>();

  private Services(RollbarClient rollbar, RootlyClient rootly, HoneybadgerClient honeybadger) {
    this.rollbar = rollbar;
    this.rootly = rootly;
    this.honeybadger = honeybadger;
    closing.push(rollbar::close);
    closing.push(rootly::close);
    closing.push(honeybadger::close);
  }

  /** The real services with {@code --live}, fakes without it. */
  static Services forTutorial(String... arguments) {
    return List.of(arguments).contains("--live") ? live() : fakes();
  }

  /**
   * The services that the environment names: {@code ROLLBAR_ACCOUNT_TOKEN}, {@code ROOTLY_API_KEY},
   * {@code HONEYBADGER_AUTH_TOKEN}.
   */
  static Services live() {
    return new Services(
        RollbarClient.fromEnv(), RootlyClient.fromEnv(), HoneybadgerClient.fromEnv());
  }

  /** Fakes with real HTTP servers, which are gone when this is closed. */
  static Services fakes() {
    return of(FakeRollbar.start(), FakeRootly.start(), FakeHoneybadger.start());
  }

  private static Services of(FakeRollbar one, FakeRootly two, FakeHoneybadger three) {
    var services = at(one, two, three);
    services.closing.addLast(one::close);
    services.closing.addLast(two::close);
    services.closing.addLast(three::close);
    return services;
  }

  /** Clients of fakes that somebody else runs. */
  static Services at(FakeRollbar one, FakeRootly two, FakeHoneybadger three) {
    return new Services(
        RollbarClient.builder().baseUrl(one.baseUrl()).accountToken(one.token()).build(),
        RootlyClient.builder().baseUrl(two.baseUrl()).apiKey(two.token()).build(),
        HoneybadgerClient.builder().baseUrl(three.baseUrl()).authToken(three.token()).build());
  }

  RollbarClient rollbar() {
    return rollbar;
  }

  RootlyClient rootly() {
    return rootly;
  }

  HoneybadgerClient honeybadger() {
    return honeybadger;
  }

  @Override
  public void close() {
    closing.forEach(Runnable::run);
  }
}
