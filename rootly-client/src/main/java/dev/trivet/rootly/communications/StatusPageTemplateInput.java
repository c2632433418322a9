package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.incidents.StatusPageEventStatus;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page template to create, or what to change about one. Both need {@code title} and {@code
 * body}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageTemplateInput.Builder.class)
public interface StatusPageTemplateInput {

  /** {@return the title of the template} */
  Optional<String> title();

  /** {@return the title of the updates made from it} */
  Patch<String> updateTitle();

  /** {@return the text of the updates made from it} */
  Optional<String> body();

  /** {@return the status that updates made from it report, such as {@code investigating}} */
  Patch<StatusPageEventStatus> updateStatus();

  /** {@return what the template is for} */
  Optional<StatusPageTemplateKind> kind();

  /** {@return whether subscribers of the incident are notified of updates made from it} */
  Patch<Boolean> shouldNotifySubscribers();

  /** {@return the position among the templates of the page} */
  Optional<Integer> position();

  /** {@return whether it is enabled} */
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
