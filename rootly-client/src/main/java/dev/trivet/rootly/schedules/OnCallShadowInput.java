package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A shadow to create, or what to change about one. A new one needs {@code shadowableType}, {@code
 * shadowableId}, {@code shadowUserId}, {@code startsAt} and {@code endsAt}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OnCallShadowInput.Builder.class)
public interface OnCallShadowInput {

  /** {@return whether the shadow follows a user or a schedule} */
  Optional<MemberType> shadowableType();

  /** {@return the ID of the user or schedule that the shadow follows} */
  Optional<String> shadowableId();

  /** {@return the ID of the user who shadows} */
  Optional<Long> shadowUserId();

  /** {@return when the shadow shift begins} */
  Optional<Instant> startsAt();

  /** {@return when the shadow shift ends} */
  Optional<Instant> endsAt();

  /** {@return the ID of the schedule that the shadow shift belongs to} */
  Optional<String> scheduleId();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.notBefore("OnCallShadowInput.builder().endsAt(..)", startsAt(), endsAt());
    InputChecks.target(
        "OnCallShadowInput.builder().shadowableId(..)", shadowableType(), shadowableId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableOnCallShadowInput.Builder {
    Builder() {}
  }
}
