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
   * @param builder has what the properties say; what is set here replaces it
   */
  void customize(HoneybadgerClient.Builder builder);
}
