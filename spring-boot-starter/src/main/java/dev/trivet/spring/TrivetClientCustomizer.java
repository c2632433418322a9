package dev.trivet.spring;

import dev.trivet.core.ClientBuilder;

/**
 * Changes every client that the starter builds. A bean of this type is called once for each client,
 * after its properties and before the customizers of that client's own type.
 */
@FunctionalInterface
public interface TrivetClientCustomizer {

  /**
   * Changes the builder of a client.
   *
   * @param builder the builder with the values of the properties, which settings made here replace
   */
  void customize(ClientBuilder<?> builder);
}
