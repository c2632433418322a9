package dev.trivet.honeybadger.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person as returned inside other resources: the owner of a team, the assignee of a fault, the
 * sender of an invitation.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Person.Builder.class)
public interface Person extends HasAdditionalProperties {

  /** {@return the user's ID, which is not the ID of a team member; absent in invitations} */
  Optional<Long> id();

  /** {@return the person's email address} */
  Optional<String> email();

  /** {@return the person's name; may be an empty string} */
  Optional<String> name();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a person. Not thread-safe. */
  final class Builder extends ImmutablePerson.Builder implements Keeper {
    Builder() {}
  }
}
