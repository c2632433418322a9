package dev.trivet.rootly.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * The payload of a call that writes many resources at once.
 *
 * @param entities what to write
 */
public record BulkEntities(@JsonProperty List<?> entities) {

  /**
   * A payload whose resources can be told apart.
   *
   * @param operation what to name in an error
   * @param key the external ID of one of them
   */
  public static <T> BulkEntities of(String operation, List<T> entities, Function<T, String> key) {
    if (entities.isEmpty()) {
      throw new IllegalArgumentException(operation + ": there is nothing to write");
    }
    var seen = new HashSet<String>();
    for (var entity : entities) {
      if (!seen.add(key.apply(entity))) {
        throw new IllegalArgumentException(
            operation + ": the external ID " + key.apply(entity) + " is there twice");
      }
    }
    return new BulkEntities(List.copyOf(entities));
  }
}
