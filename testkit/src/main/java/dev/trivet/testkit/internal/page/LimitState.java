package dev.trivet.testkit.internal.page;

/**
 * One rate limit as the page shows it.
 *
 * @param counts what it counts
 * @param limit how many calls are allowed in a window
 * @param used how many were made in this window
 * @param resets when the window ends, on the fake's clock
 */
public record LimitState(String counts, int limit, int used, String resets) {}
