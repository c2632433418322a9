package dev.trivet.core.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What every model read from a service offers: the members that this version of the SDK has no
 * accessor for. Models survive Java serialization.
 */
public interface HasAdditionalProperties extends Serializable {

  /** A builder that takes members without an accessor. */
  interface Keeper {

    /**
     * Replaces the members without an accessor.
     *
     * @param members the members
     * @return this builder
     */
    Object additionalProperties(Members members);
  }

  /**
   * Members of the response without an accessor of their own. A member that has an accessor but
   * arrived with an unexpected JSON type is kept here too, while its accessor is empty. {@code
   * toString()} leaves them out, because nobody knows which of them is a secret.
   *
   * @return by wire name, in the order of the response; empty when everything was understood
   */
  @JsonAnyGetter
  @Value.Default
  @Value.Redacted
  default Members additionalProperties() {
    return Members.none();
  }
}
