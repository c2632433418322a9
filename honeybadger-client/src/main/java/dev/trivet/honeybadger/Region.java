package dev.trivet.honeybadger;

import java.util.Locale;

/** Where Honeybadger keeps an account. A token of one region means nothing in the other. */
public enum Region {
  /** The United States. The default. */
  US("https://app.honeybadger.io/v2"),
  /** The European Union. */
  EU("https://eu-app.honeybadger.io/v2");

  private final String baseUrl;

  Region(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  String baseUrl() {
    return baseUrl;
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
