package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How to resolve an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ResolveAlertInput.Builder.class)
public interface ResolveAlertInput {

  /** {@return how it was resolved} */
  Patch<String> resolutionMessage();

  /** {@return whether the incidents that it is attached to are resolved, too} */
  Patch<Boolean> resolveRelatedIncidents();

  /**
   * {@return on whose behalf; ignored unless Rootly has enabled it, and only for keys of an
   * organization or team}
   */
  Optional<Actor> actor();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableResolveAlertInput.Builder {
    Builder() {}
  }
}
