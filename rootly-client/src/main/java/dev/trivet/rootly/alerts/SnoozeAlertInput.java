package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How long to snooze an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SnoozeAlertInput.Builder.class)
public interface SnoozeAlertInput {

  /** {@return for how many minutes, from 1 to 10080, which is a week} */
  Optional<Integer> delayMinutes();

  /**
   * {@return on whose behalf, as {@code email} or {@code user_id}; ignored unless Rootly has
   * enabled it, and only for keys of an organization or team}
   */
  Patch<JsonValue> actor();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a snooze alert input. Not thread-safe. */
  final class Builder extends ImmutableSnoozeAlertInput.Builder {
    Builder() {}
  }
}
