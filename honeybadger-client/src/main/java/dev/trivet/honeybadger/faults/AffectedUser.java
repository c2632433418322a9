package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A user of the application whom an error happened to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AffectedUser.Builder.class)
public interface AffectedUser extends HasAdditionalProperties {

  /** {@return what identifies the user, an e-mail address for example} */
  Optional<String> user();

  /** {@return the number of occurrences} */
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
