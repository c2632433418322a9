package dev.trivet.honeybadger.checkins;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The outcome for one check-in when all check-ins of a project are replaced. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckInResult.Builder.class)
public interface CheckInResult extends HasAdditionalProperties {

  /** {@return the operation on this check-in: create, update or delete} */
  Optional<CheckInOperation> operation();

  /** {@return the check-in's slug} */
  Optional<String> slug();

  /** {@return whether the operation was carried out} */
  Optional<Boolean> success();

  /** {@return the reasons why the operation was not carried out; empty on success} */
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
