package dev.trivet.spring;

import dev.trivet.rollbar.RollbarClient;

/**
 * Changes the {@link RollbarClient} that the starter builds, after its properties and after every
 * {@link TrivetClientCustomizer}.
 */
@FunctionalInterface
public interface RollbarClientCustomizer {

  /**
   * Changes the builder of the client.
   *
   * @param builder the builder with the values of the properties, which settings made here replace
   */
  void customize(RollbarClient.Builder builder);
}
