package dev.trivet.spring;

import dev.trivet.rootly.RootlyClient;

/**
 * Changes the {@link RootlyClient} that the starter builds, after its properties and after every
 * {@link TrivetClientCustomizer}.
 */
@FunctionalInterface
public interface RootlyClientCustomizer {

  /**
   * Changes the builder of the client.
   *
   * @param builder the builder with the values of the properties, which settings made here replace
   */
  void customize(RootlyClient.Builder builder);
}
