package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** On whose behalf to acknowledge an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AcknowledgeAlertInput.Builder.class)
public interface AcknowledgeAlertInput {

  /**
   * {@return on whose behalf, as {@code email} or {@code user_id}; ignored unless Rootly has
   * enabled it, and only for keys of an organization or team}
   */
  Patch<JsonValue> actor();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an acknowledge alert input. Not thread-safe. */
  final class Builder extends ImmutableAcknowledgeAlertInput.Builder {
    Builder() {}
  }
}
