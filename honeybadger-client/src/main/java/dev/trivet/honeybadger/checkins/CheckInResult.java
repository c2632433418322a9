package dev.trivet.honeybadger.checkins;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one check-in of a project when all of them were replaced. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckInResult.Builder.class)
public interface CheckInResult extends HasAdditionalProperties {

  /** {@return what was to be done} */
  Optional<CheckInOperation> operation();

  /** {@return the slug of the check-in} */
  Optional<String> slug();

  /** {@return whether it was done} */
  Optional<Boolean> success();

  /** {@return why it was not done} */
  List<String> errors();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check-in result. Not thread-safe. */
  final class Builder extends ImmutableCheckInResult.Builder implements Keeper {
    Builder() {}
  }
}
