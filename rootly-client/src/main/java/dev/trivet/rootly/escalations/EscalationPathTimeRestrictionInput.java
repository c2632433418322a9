package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A time of the week in which alerts may take an escalation path, to set. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationPathTimeRestrictionInput.Builder.class)
public interface EscalationPathTimeRestrictionInput {

  /** {@return the day of the week on which it begins} */
  Optional<EscalationPathTimeRestrictionStartDay> startDay();

  /** {@return the time of day at which it begins, such as {@code 09:00}} */
  Optional<String> startTime();

  /** {@return the day of the week on which it ends} */
  Optional<EscalationPathTimeRestrictionEndDay> endDay();

  /** {@return the time of day at which it ends, such as {@code 17:00}} */
  Optional<String> endTime();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an escalation path time restriction input. Not thread-safe. */
  final class Builder extends ImmutableEscalationPathTimeRestrictionInput.Builder {
    Builder() {}
  }
}
