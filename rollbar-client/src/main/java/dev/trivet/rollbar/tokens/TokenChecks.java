package dev.trivet.rollbar.tokens;

import dev.trivet.core.service.Preconditions;

/** What every input for an access token is checked for. */
final class TokenChecks {

  private TokenChecks() {}

  /** Refuses a rate limit below zero. */
  static void windowCount(String input, int count) {
    Preconditions.notNegative(input + ".builder().rateLimitWindowCount(..)", count);
  }
}
