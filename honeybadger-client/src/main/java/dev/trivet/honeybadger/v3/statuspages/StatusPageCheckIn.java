package dev.trivet.honeybadger.v3.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A check-in on a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageCheckIn.Builder.class)
public interface StatusPageCheckIn extends HasAdditionalProperties {

  /** {@return the check-in's ID} */
  String checkInId();

  /** {@return the name shown on the status page} */
  Optional<String> displayName();

  /** {@return the description shown on the status page} */
  Optional<String> description();

  /**
   * Shows a check-in under its own name.
   *
   * @param checkInId the check-in's ID
   * @return the check-in on the status page
   */
  static StatusPageCheckIn of(String checkInId) {
    return builder().checkInId(checkInId).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check-in on a status page. Not thread-safe. */
  final class Builder extends ImmutableStatusPageCheckIn.Builder implements Keeper {
    Builder() {}
  }
}
