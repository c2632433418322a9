package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** What to say when an incident is cancelled. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CancelIncidentInput.Builder.class)
public interface CancelIncidentInput {

  /** {@return why it was cancelled} */
  Patch<String> cancellationMessage();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a cancel incident input. Not thread-safe. */
  final class Builder extends ImmutableCancelIncidentInput.Builder {
    Builder() {}
  }
}
