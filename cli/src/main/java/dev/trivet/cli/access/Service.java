package dev.trivet.cli.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The three services, with what the program has to know about each. */
public enum Service {
  ROLLBAR("Rollbar", Duration.ofMinutes(1), false, "ROLLBAR_ACCOUNT_TOKEN", "ROLLBAR_BASE_URL"),
  ROOTLY("Rootly", Duration.ofMinutes(1), true, "ROOTLY_API_KEY", "ROOTLY_BASE_URL"),
  HONEYBADGER(
      "Honeybadger", Duration.ofHours(1), false, "HONEYBADGER_AUTH_TOKEN", "HONEYBADGER_BASE_URL");

  private final String title;
  private final Duration window;
  private final boolean separateWriteLimit;
  private final String tokenVariable;
  private final String addressVariable;

  Service(
      String title,
      Duration window,
      boolean separateWriteLimit,
      String tokenVariable,
      String addressVariable) {
    this.title = title;
    this.window = window;
    this.separateWriteLimit = separateWriteLimit;
    this.tokenVariable = tokenVariable;
    this.addressVariable = addressVariable;
  }

  /** {@return the service with this name, as people type it} */
  public static Service named(String name) {
    return Arrays.stream(values())
        .filter(service -> service.key().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("unknown service " + name + "; known: " + known()));
  }

  private static String known() {
    return Arrays.stream(values()).map(Service::key).collect(Collectors.joining(", "));
  }

  /** {@return the name for people} */
  public String title() {
    return title;
  }

  /** {@return the name on the command line and in JSON} */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return how long the documented window of the rate limit is} */
  public Duration window() {
    return window;
  }

  /** {@return whether reads and writes have separate limits} */
  public boolean separateWriteLimit() {
    return separateWriteLimit;
  }

  /** {@return the environment variable of the token} */
  public String tokenVariable() {
    return tokenVariable;
  }

  /** {@return the environment variable of the base address} */
  public String addressVariable() {
    return addressVariable;
  }
}
