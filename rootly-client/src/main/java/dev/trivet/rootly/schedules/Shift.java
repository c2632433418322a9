package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A shift: a time in which a user is on call in a schedule. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Shift.Builder.class, using = ResourceDeserializer.class)
public interface Shift extends Resource {

  /** {@return the ID of the schedule} */
  Optional<String> scheduleId();

  /** {@return the ID of the rotation that the shift comes from} */
  Optional<String> rotationId();

  /** {@return when the shift begins} */
  Optional<Instant> startsAt();

  /** {@return when the shift ends} */
  Optional<Instant> endsAt();

  /** {@return whether the shift is an override shift, which replaces a planned one} */
  @JsonProperty("is_override")
  Optional<Boolean> isOverride();

  /** {@return whether the shift is a shadow shift} */
  @JsonProperty("is_shadow")
  Optional<Boolean> isShadow();

  /** {@return the ID of the user whose shift it is} */
  Optional<Long> userId();

  /** {@return the shifts that this shift replaces; empty unless this is an override shift} */
  List<OverriddenShift> overriddenShifts();

  /** {@return a reference to the user on shift, empty unless Rootly sends it} */
  default Optional<ResourceRef> user() {
    return relatedOne("user");
  }

  /** {@return a reference to who takes the shift, a user or not, empty unless Rootly sends it} */
  default Optional<ResourceRef> assignee() {
    return relatedOne("assignee");
  }

  /** {@return a reference to what the shift replaces, empty unless Rootly sends it} */
  default Optional<ResourceRef> shiftOverride() {
    return relatedOne("shift_override");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a shift. Not thread-safe. */
  final class Builder extends ImmutableShift.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
