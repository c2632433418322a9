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

  /** {@return the name as shown on the page} */
  Optional<String> displayName();

  /** {@return the text below the name} */
  Optional<String> description();

  /**
   * A check-in under its own name.
   *
   * @param checkInId the check-in's ID
   * @return the check-in
   */
  static StatusPageCheckIn of(String checkInId) {
    return builder().checkInId(checkInId).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page check in. Not thread-safe. */
  final class Builder extends ImmutableStatusPageCheckIn.Builder implements Keeper {
    Builder() {}
  }
}
