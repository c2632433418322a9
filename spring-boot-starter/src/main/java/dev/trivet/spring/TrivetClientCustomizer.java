package dev.trivet.spring;

import dev.trivet.core.ClientBuilder;

/**
 * Changes every client that the starter builds. A bean of this type is called once for each client,
 * after its properties and before the customizers of its own kind.
 */
@FunctionalInterface
public interface TrivetClientCustomizer {

  /**
   * Changes the builder of a client.
   *
   * @param builder has what the properties say; what is set here replaces it
   */
  void customize(ClientBuilder<?> builder);
}
