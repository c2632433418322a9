package dev.trivet.spring;

import dev.trivet.honeybadger.HoneybadgerClient;

/**
 * Changes the {@link HoneybadgerClient} that the starter builds, after its properties and after
 * every {@link TrivetClientCustomizer}.
 */
@FunctionalInterface
public interface HoneybadgerClientCustomizer {

  /**
   * Changes the builder of the client.
   *
   * @param builder the builder with the values of the properties, which settings made here replace
   */
  void customize(HoneybadgerClient.Builder builder);
}
