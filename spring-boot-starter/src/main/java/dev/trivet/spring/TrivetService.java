package dev.trivet.spring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The services, and which properties each one has. {@code MetadataTest} compares the names with
 * those that the properties classes really have.
 */
enum TrivetService {
  ROLLBAR("rollbar-client", "dev.trivet.rollbar.RollbarClient"),
  ROOTLY("rootly-client", "dev.trivet.rootly.RootlyClient"),
  HONEYBADGER("honeybadger-client", "dev.trivet.honeybadger.HoneybadgerClient"),
  HONEYBADGER_V3("honeybadger-client", "dev.trivet.honeybadger.v3.HoneybadgerV3Client");

  /** What all names begin with. */
  static final String ROOT = "trivet";

  private static final List<String> COMMON =
      List.of(
          "enabled",
          "base-url",
          "timeout",
          "attempt-timeout",
          "connect-timeout",
          "max-attempts",
          "initial-backoff",
          "max-backoff",
          "user-agent");

  private final String artifact;
  private final String client;

  TrivetService(String artifact, String client) {
    this.artifact = artifact;
    this.client = client;
  }

  /** What the names of its properties begin with. */
  String prefix() {
    return ROOT + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The full name of one of its properties. */
  String property(String name) {
    return prefix() + "." + name;
  }

  /** The artifact that has the client. */
  String artifact() {
    return artifact;
  }

  /** The name of the class of the client. */
  String client() {
    return client;
  }

  /** The full names of the properties that are secret. */
  List<String> credentials() {
    return named(
        switch (this) {
          case ROLLBAR ->
              List.of(
                  "account-token",
                  "account-read-token",
                  "project-token",
                  "project-read-token",
                  "post-server-item-token",
                  "post-client-item-token",
                  "user-token");
          case ROOTLY -> List.of("api-key");
          case HONEYBADGER -> List.of("auth-token", "oauth-token", "project-key");
          case HONEYBADGER_V3 -> List.of("token");
        });
  }

  /** The full names of all its properties. */
  List<String> properties() {
    var others =
        switch (this) {
          case ROLLBAR -> List.of("token-placement");
          case ROOTLY -> List.<String>of();
          case HONEYBADGER -> List.of("region", "reporting-base-url");
          case HONEYBADGER_V3 -> List.of("region");
        };
    return Stream.of(named(COMMON), credentials(), named(others)).flatMap(List::stream).toList();
  }

  private List<String> named(List<String> names) {
    return names.stream().map(this::property).toList();
  }
}
