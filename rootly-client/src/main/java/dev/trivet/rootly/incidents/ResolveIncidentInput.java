package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** What to say when an incident is resolved. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ResolveIncidentInput.Builder.class)
public interface ResolveIncidentInput {

  /** {@return how it was resolved} */
  Patch<String> resolutionMessage();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a resolve incident input. Not thread-safe. */
  final class Builder extends ImmutableResolveIncidentInput.Builder {
    Builder() {}
  }
}
