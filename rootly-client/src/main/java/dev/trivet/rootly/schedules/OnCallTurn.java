package dev.trivet.rootly.schedules;

import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.ResourceRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A turn: a time in which a user is on call, in a schedule or directly for an escalation policy.
 */
@ImmutableStyle
@Value.Immutable
public interface OnCallTurn {

  /** {@return the ID of the user; empty when nobody takes the shift} */
  Optional<Long> userId();

  /** {@return the user, with name and email address} */
  Optional<ResourceRef> user();

  /** {@return when the turn begins} */
  Optional<Instant> startsAt();

  /** {@return when the turn ends} */
  Optional<Instant> endsAt();

  /** {@return the ID of the schedule; empty when a level pages the user directly} */
  Optional<String> scheduleId();

  /** {@return the ID of the rotation; empty for some overrides} */
  Optional<String> rotationId();

  /** {@return whether the turn is an override, which replaces a planned shift} */
  boolean isOverride();

  /** {@return whether the turn is that of a shadow, who only follows somebody on call} */
  boolean isShadow();

  /**
   * {@return the escalation levels that page the user in this turn; empty when the call asked for
   * schedules}
   */
  List<OnCall> levels();

  /** {@return the full name of the user, or the email address where there is no name} */
  default Optional<String> userName() {
    var resource = user().flatMap(ResourceRef::resource);
    return Stream.of("full_name", "name", "email")
        .flatMap(name -> resource.flatMap(found -> found.attribute(name)).stream())
        .flatMap(value -> value.asText().stream())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an on-call turn. Not thread-safe. */
  final class Builder extends ImmutableOnCallTurn.Builder {
    Builder() {}
  }
}
