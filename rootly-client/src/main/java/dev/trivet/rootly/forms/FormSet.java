package dev.trivet.rootly.forms;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A form set: a group of forms that Rootly uses when the set's conditions are met. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormSet.Builder.class, using = ResourceDeserializer.class)
public interface FormSet extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return whether the form set is the default} */
  @JsonProperty("is_default")
  Optional<Boolean> isDefault();

  /** {@return the forms in the set: names of built-in forms, slugs of custom forms} */
  List<String> forms();

  /** {@return when the form set was created} */
  Optional<Instant> createdAt();

  /** {@return when the form set was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a form set. Not thread-safe. */
  final class Builder extends ImmutableFormSet.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
