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
 * A status page component: one thing whose status a status page shows. Rootly offers components as
 * early access.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageComponent.Builder.class, using = ResourceDeserializer.class)
public interface StatusPageComponent extends Resource {

  /** {@return the ID of the status page} */
  Optional<String> statusPageId();

  /** {@return the ID of the group that it is shown in; none at the top level of the page} */
  Optional<String> statusPageComponentGroupId();

  /** {@return the name shown on the page; without one, that of its source} */
  Optional<String> name();

  /** {@return what visitors are told about the component} */
  Optional<String> description();

  /** {@return the position on the page or in its group} */
  Optional<Integer> position();

  /** {@return what its source is: a service or a functionality; none if it has no source} */
  Optional<StatusPageComponentSourceType> sourceType();

  /** {@return the ID of the service or functionality that it stands for} */
  Optional<String> sourceId();

  /** {@return how the component is doing} */
  Optional<StatusPageComponentStatus> status();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
