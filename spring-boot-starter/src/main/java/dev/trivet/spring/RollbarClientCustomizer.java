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
   * @param builder has what the properties say; what is set here replaces it
   */
  void customize(RollbarClient.Builder builder);
}
