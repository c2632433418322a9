package dev.trivet.rootly.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.trivet.core.service.Preconditions;
import java.util.HashMap;
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
    if (Preconditions.notNull("entries", entities).isEmpty()) {
      throw new IllegalArgumentException(operation + ": there is nothing to write");
    }
    var positions = new HashMap<String, Integer>();
    for (int i = 0; i < entities.size(); i++) {
      var before = positions.putIfAbsent(key.apply(entities.get(i)), i);
      if (before != null) {
        var model = Preconditions.modelName(entities.get(i).getClass());
        throw new IllegalArgumentException(
            operation
                + ": "
                + model
                + ".builder().externalId(..) is the same in elements "
                + (before + 1)
                + " and "
                + (i + 1));
      }
    }
    return new BulkEntities(List.copyOf(entities));
  }
}
