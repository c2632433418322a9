/**
 * The tests that every {@link dev.trivet.core.limit.RateLimiter} must pass. Extend {@link
 * dev.trivet.limitertestkit.RateLimiterContract}, or {@link
 * dev.trivet.limitertestkit.SharedRateLimiterContract} when several processes share a limit.
 */
@NullMarked
package dev.trivet.limitertestkit;

import org.jspecify.annotations.NullMarked;
