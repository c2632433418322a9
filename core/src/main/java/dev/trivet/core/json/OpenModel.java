package dev.trivet.core.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;

/**
 * What every model read from a service offers: the members that this version of the SDK has no
 * accessor for.
 */
public interface OpenModel {

  /**
   * Members of the answer without an accessor of their own, by wire name and in the order of the
   * answer. A member that has an accessor but arrived with an unexpected JSON type is kept here
   * too, while its accessor is empty.
   *
   * @return an unmodifiable map, empty when everything was understood
   */
  @JsonAnyGetter
  Map<String, JsonValue> additionalProperties();
}
