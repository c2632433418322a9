package dev.trivet.examples.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The three services, with what the programs need to know about each. */
public enum Service {
  ROLLBAR("Rollbar", Duration.ofMinutes(1), false, "ROLLBAR_ACCOUNT_TOKEN", "ROLLBAR_BASE_URL"),
  ROOTLY("Rootly", Duration.ofMinutes(1), true, "ROOTLY_API_KEY", "ROOTLY_BASE_URL"),
  HONEYBADGER(
      "Honeybadger", Duration.ofHours(1), false, "HONEYBADGER_AUTH_TOKEN", "HONEYBADGER_BASE_URL");

  private final String title;
  private final Duration window;
  private final boolean countsWritesApart;
  private final String tokenVariable;
  private final String addressVariable;

  Service(
      String title,
      Duration window,
      boolean countsWritesApart,
      String tokenVariable,
      String addressVariable) {
    this.title = title;
    this.window = window;
    this.countsWritesApart = countsWritesApart;
    this.tokenVariable = tokenVariable;
    this.addressVariable = addressVariable;
  }

  /** The service of a name as people type it. */
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

  /** The name for people. */
  public String title() {
    return title;
  }

  /** The name on the command line and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How long the documented window of the call limit is. */
  public Duration window() {
    return window;
  }

  /** Whether reads and writes have limits of their own. */
  public boolean countsWritesApart() {
    return countsWritesApart;
  }

  /** The environment variable of the token. */
  public String tokenVariable() {
    return tokenVariable;
  }

  /** The environment variable of the address. */
  public String addressVariable() {
    return addressVariable;
  }
}
