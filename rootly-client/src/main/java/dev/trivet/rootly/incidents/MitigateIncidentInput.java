package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** What to say when an incident is mitigated. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = MitigateIncidentInput.Builder.class)
public interface MitigateIncidentInput {

  /** {@return how it was mitigated} */
  Patch<String> mitigationMessage();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a mitigate incident input. Not thread-safe. */
  final class Builder extends ImmutableMitigateIncidentInput.Builder {
    Builder() {}
  }
}
