package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** Which alerts to attach to an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AttachAlertInput.Builder.class)
public interface AttachAlertInput {

  /** {@return the IDs of the alerts} */
  Patch<List<String>> alertIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an attach alert input. Not thread-safe. */
  final class Builder extends ImmutableAttachAlertInput.Builder {
    Builder() {}
  }
}
