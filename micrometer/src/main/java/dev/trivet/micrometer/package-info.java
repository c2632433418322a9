/**
 * Metrics and traces of the clients' calls. Everything is done by observers: register a {@link
 * dev.trivet.micrometer.MicrometerObserver}, and a {@link dev.trivet.micrometer.RateLimitMetrics}
 * if the rate limits are of interest, with any number of clients.
 */
@NullMarked
package dev.trivet.micrometer;

import org.jspecify.annotations.NullMarked;
