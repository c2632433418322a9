package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page component: an entry of a status page that has a status, such as a service. Rootly
 * offers components as early access.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageComponent.Builder.class, using = ResourceDeserializer.class)
public interface StatusPageComponent extends Resource {

  /** {@return the ID of the status page} */
  Optional<String> statusPageId();

  /**
   * {@return the ID of the component group that the component is shown in; empty at the top level
   * of the page}
   */
  Optional<String> statusPageComponentGroupId();

  /**
   * {@return the name shown on the page; empty if the page shows the name of the component's
   * source}
   */
  Optional<String> name();

  /** {@return the description of the component that visitors see} */
  Optional<String> description();

  /** {@return the position of the component on the page or in its group} */
  Optional<Integer> position();

  /**
   * {@return the type of the component's source: a service or a functionality; empty if the
   * component has no source}
   */
  Optional<StatusPageComponentSourceType> sourceType();

  /** {@return the ID of the service or functionality that is the component's source} */
  Optional<String> sourceId();

  /** {@return the status of the component} */
  Optional<StatusPageComponentStatus> status();

  /** {@return when the component was created} */
  Optional<Instant> createdAt();

  /** {@return when the component was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page component. Not thread-safe. */
  final class Builder extends ImmutableStatusPageComponent.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
