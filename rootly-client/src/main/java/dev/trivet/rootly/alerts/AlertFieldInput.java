package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert field to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertFieldInput.Builder.class)
public interface AlertFieldInput {

  /** {@return the display name of the alert field} */
  Optional<String> name();

  /** {@return the IDs of the teams that own the alert field} */
  Patch<List<String>> ownerGroupIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertFieldInput.Builder {
    Builder() {}
  }
}
