package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.incidents.StatusPageEventStatus;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page template to create, or what to change about one. Creation and change both need
 * {@code title} and {@code body}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageTemplateInput.Builder.class)
public interface StatusPageTemplateInput {

  /** {@return the title of the template} */
  Optional<String> title();

  /** {@return the title of the updates that are made from the template} */
  Patch<String> updateTitle();

  /** {@return the text of the updates that are made from the template} */
  Optional<String> body();

  /**
   * {@return the status that updates made from the template report, such as {@code investigating}}
   */
  Patch<StatusPageEventStatus> updateStatus();

  /** {@return the kind of template: for updates about incidents or about scheduled maintenance} */
  Optional<StatusPageTemplateKind> kind();

  /**
   * {@return whether subscribers of the incident are notified of updates that are made from the
   * template}
   */
  Patch<Boolean> shouldNotifySubscribers();

  /** {@return the position of the template among the templates of the page} */
  Optional<Integer> position();

  /** {@return whether the template is enabled} */
  Patch<Boolean> enabled();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableStatusPageTemplateInput.Builder {
    Builder() {}
  }
}
