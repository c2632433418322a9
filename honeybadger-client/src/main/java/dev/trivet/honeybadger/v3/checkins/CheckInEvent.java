package dev.trivet.honeybadger.v3.checkins;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An event of a check-in: a report, or a change of its state. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckInEvent.Builder.class)
public interface CheckInEvent extends HasAdditionalProperties {

  /** {@return the ID of the check-in} */
  Optional<String> checkInId();

  /** {@return the check-in's state after the event} */
  Optional<CheckInState> state();

  /** {@return when the event happened} */
  Optional<Instant> createdAt();

  /** {@return the data that was sent with the report} */
  Optional<Members> payload();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check-in event. Not thread-safe. */
  final class Builder extends ImmutableCheckInEvent.Builder implements Keeper {
    Builder() {}
  }
}
