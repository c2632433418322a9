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

  /** {@return the resolution message: how the alert was resolved} */
  Patch<String> resolutionMessage();

  /** {@return whether the incidents that the alert is attached to are resolved too} */
  Patch<Boolean> resolveRelatedIncidents();

  /**
   * {@return the user on whose behalf the call is made; ignored unless Rootly has enabled the
   * feature, and only for API keys of an organization or team}
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
