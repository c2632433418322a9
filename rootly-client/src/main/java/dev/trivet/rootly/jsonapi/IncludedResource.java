package dev.trivet.rootly.jsonapi;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A related resource that is in the response because the call asked to include it. Its attributes
 * are JSON, because they depend on the type.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncludedResource.Builder.class)
public interface IncludedResource extends HasAdditionalProperties, HasRelationships {

  /** {@return the resource's type, for example {@code users}} */
  String type();

  /** {@return the attributes by wire name, in the order of the response} */
  @Value.Default
  default Members attributes() {
    return Members.none();
  }

  /**
   * Returns one attribute.
   *
   * @param name the attribute's wire name, for example {@code full_name}
   * @return the value; empty when the attribute is missing or null
   */
  default Optional<JsonValue> attribute(String name) {
    return Optional.ofNullable(attributes().get(name)).filter(value -> !value.isNull());
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a resource. Not thread-safe. */
  final class Builder extends ImmutableIncludedResource.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
