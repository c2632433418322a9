package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A user of the application who was affected by an error. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AffectedUser.Builder.class)
public interface AffectedUser extends HasAdditionalProperties {

  /** {@return the text that identifies the user, an email address for example} */
  Optional<String> user();

  /** {@return how often the error occurred to the user} */
  Optional<Long> count();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an affected user. Not thread-safe. */
  final class Builder extends ImmutableAffectedUser.Builder implements Keeper {
    Builder() {}
  }
}
