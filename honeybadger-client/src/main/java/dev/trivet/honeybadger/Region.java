package dev.trivet.honeybadger;

import java.util.Locale;

/**
 * The region in which Honeybadger keeps an account. A token of one region is not valid in the
 * other.
 */
public enum Region {
  /** The United States, the default. */
  US("https://app.honeybadger.io/v2", "https://api.honeybadger.io/v1"),
  /** The European Union. */
  EU("https://eu-app.honeybadger.io/v2", "https://eu-api.honeybadger.io/v1");

  private final String baseUrl;
  private final String reportingBaseUrl;

  Region(String baseUrl, String reportingBaseUrl) {
    this.baseUrl = baseUrl;
    this.reportingBaseUrl = reportingBaseUrl;
  }

  String baseUrl() {
    return baseUrl;
  }

  String reportingBaseUrl() {
    return reportingBaseUrl;
  }

  /** What to check when a token is refused. */
  String hint() {
    return "this client talks to the "
        + name()
        + " region, where tokens of the "
        + (this == US ? EU : US).name()
        + " region are not valid: see HoneybadgerClient.builder().region(..)";
  }

  /** The region of a name in any case; an error names the owner of the text. */
  static Region named(String owner, String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "us" -> US;
      case "eu" -> EU;
      default -> throw new IllegalArgumentException(owner + ": neither us nor eu");
    };
  }
}
