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

/** Clients of the three services: the real ones, or fakes that run in this process. */
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

  /** Connects to the real services with {@code --live}, and starts fakes without it. */
  static Services open(String... arguments) {
    return List.of(arguments).contains("--live") ? live() : fakes();
  }

  /**
   * Takes tokens and addresses from the environment: {@code ROLLBAR_ACCOUNT_TOKEN}, {@code
   * ROOTLY_API_KEY}, {@code HONEYBADGER_AUTH_TOKEN}.
   */
  private static Services live() {
    return new Services(
        RollbarClient.fromEnv(), RootlyClient.fromEnv(), HoneybadgerClient.fromEnv());
  }

  private static Services fakes() {
    var rollbar = FakeRollbar.start();
    var rootly = FakeRootly.start();
    var honeybadger = FakeHoneybadger.start();
    var services = of(rollbar, rootly, honeybadger);
    services.closing.addLast(rollbar::close);
    services.closing.addLast(rootly::close);
    services.closing.addLast(honeybadger::close);
    return services;
  }

  /** Connects to fakes that the caller started. */
  static Services of(FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    return new Services(
        RollbarClient.builder().baseUrl(rollbar.baseUrl()).accountToken(rollbar.token()).build(),
        RootlyClient.builder().baseUrl(rootly.baseUrl()).apiKey(rootly.token()).build(),
        HoneybadgerClient.builder()
            .baseUrl(honeybadger.baseUrl())
            .authToken(honeybadger.token())
            .build());
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
