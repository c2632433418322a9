package dev.trivet.honeybadger.v3.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A person whom another resource refers to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Person.Builder.class)
public interface Person extends HasAdditionalProperties {

  /** {@return the user's ID} */
  Optional<String> id();

  /** {@return the person's name} */
  Optional<String> name();

  /** {@return the person's email address} */
  Optional<String> email();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a person. Not thread-safe. */
  final class Builder extends ImmutablePerson.Builder implements Keeper {
    Builder() {}
  }
}
