package dev.trivet.core.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Every model that is read from a service: it keeps the members of the response that this version
 * of the SDK has no accessor for. Models survive Java serialization.
 */
public interface HasAdditionalProperties extends Serializable {

  /** A builder that takes members without an accessor. */
  interface Keeper {

    /**
     * Replaces the members without an accessor.
     *
     * @param members the new members, by wire name
     * @return this builder
     */
    Object additionalProperties(Members members);
  }

  /**
   * The members of the response without an accessor of their own. A member that has an accessor but
   * arrived with an unexpected JSON type is kept here too, while its accessor is empty. {@code
   * toString()} leaves them out, because nobody knows which of them is a secret.
   *
   * @return the members by wire name, in the order of the response; empty when all members have
   *     accessors and the expected types
   */
  @JsonAnyGetter
  @Value.Default
  @Value.Redacted
  default Members additionalProperties() {
    return Members.none();
  }
}
