package dev.trivet.spring;

import dev.trivet.honeybadger.v3.HoneybadgerV3Client;

/**
 * Changes the {@link HoneybadgerV3Client} that the starter builds, after its properties and after
 * every {@link TrivetClientCustomizer}.
 */
@FunctionalInterface
public interface HoneybadgerV3ClientCustomizer {

  /**
   * Changes the builder of the client.
   *
   * @param builder the builder with the values of the properties, which settings made here replace
   */
  void customize(HoneybadgerV3Client.Builder builder);
}
