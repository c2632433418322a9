package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.incidents.StatusPageEventStatus;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page template: a prepared update for a status page. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageTemplate.Builder.class, using = ResourceDeserializer.class)
public interface StatusPageTemplate extends Resource {

  /** {@return the ID of the status page} */
  Optional<String> statusPageId();

  /** {@return the title of the template} */
  Optional<String> title();

  /** {@return the title of the updates that are made from the template} */
  Optional<String> updateTitle();

  /** {@return the text of the updates that are made from the template} */
  Optional<String> body();

  /**
   * {@return the status that updates made from the template report, such as {@code investigating}}
   */
  Optional<StatusPageEventStatus> updateStatus();

  /** {@return the kind of template: for updates about incidents or about scheduled maintenance} */
  Optional<StatusPageTemplateKind> kind();

  /**
   * {@return whether subscribers of the incident are notified of updates that are made from the
   * template}
   */
  Optional<Boolean> shouldNotifySubscribers();

  /** {@return whether the template is enabled} */
  Optional<Boolean> enabled();

  /** {@return the position of the template among the templates of the page} */
  Optional<Integer> position();

  /** {@return when the template was created} */
  Optional<Instant> createdAt();

  /** {@return when the template was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page template. Not thread-safe. */
  final class Builder extends ImmutableStatusPageTemplate.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
