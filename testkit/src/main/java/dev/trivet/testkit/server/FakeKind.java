package dev.trivet.testkit.server;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakeOptions;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A service that has a fake. */
public enum FakeKind {
  /** Rollbar. */
  ROLLBAR("ROLLBAR_BASE_URL", "ROLLBAR_ACCOUNT_TOKEN"),
  /** Rootly. */
  ROOTLY("ROOTLY_BASE_URL", "ROOTLY_API_KEY"),
  /** Honeybadger's data API and reporting API. */
  HONEYBADGER("HONEYBADGER_BASE_URL", "HONEYBADGER_AUTH_TOKEN"),
  /** The preview of Honeybadger's API v3. */
  HONEYBADGER_V3("HONEYBADGER_V3_BASE_URL", "HONEYBADGER_V3_TOKEN");

  /** Those that run when nobody says which. */
  static final List<FakeKind> USUAL = List.of(ROLLBAR, ROOTLY, HONEYBADGER);

  private final String addressVariable;
  private final String tokenVariable;

  FakeKind(String addressVariable, String tokenVariable) {
    this.addressVariable = addressVariable;
    this.tokenVariable = tokenVariable;
  }

  /**
   * Finds a service by its name.
   *
   * @param name the name as {@link #toString()} writes it, in any case
   * @return the service
   * @throws IllegalArgumentException when no service has this name
   */
  public static FakeKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.toString().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("unknown service " + name + "; known: " + known()));
  }

  private static String known() {
    return Arrays.stream(values()).map(FakeKind::toString).collect(Collectors.joining(", "));
  }

  /** {@return the environment variable from which clients take the base URL} */
  public String addressVariable() {
    return addressVariable;
  }

  /** {@return the environment variable from which clients take the token} */
  public String tokenVariable() {
    return tokenVariable;
  }

  Fake start(Consumer<FakeOptions> changes) {
    return switch (this) {
      case ROLLBAR -> FakeRollbar.start(changes);
      case ROOTLY -> FakeRootly.start(changes);
      case HONEYBADGER -> FakeHoneybadger.start(changes);
      case HONEYBADGER_V3 -> FakeHoneybadgerV3.start(changes);
    };
  }

  /** {@return the service's name on the command line} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
