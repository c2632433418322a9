package dev.trivet.spring;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ClientBuilder;
import dev.trivet.core.limit.RateLimiter;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The beans of the application that concern every client.
 *
 * @param observers see what every client does
 * @param rateLimiter takes the place of the one that the clients of a JVM share
 * @param customizers change every client
 */
record SharedSetup(
    ObjectProvider<ApiObserver> observers,
    ObjectProvider<RateLimiter> rateLimiter,
    ObjectProvider<TrivetClientCustomizer> customizers) {

  /** Hands them to a builder that has its properties already. */
  void apply(ClientBuilder<?> builder) {
    observers.orderedStream().forEach(builder::observer);
    // several limiters, of which none is primary, are an error: none of them would be used
    rateLimiter.ifAvailable(limiter -> builder.configure(config -> config.rateLimiter(limiter)));
    customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
  }
}
