package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An edge connector action: a script or an HTTP request that an edge connector can run. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorAction.Builder.class, using = ResourceDeserializer.class)
public interface EdgeConnectorAction extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return whether the action is a script or an HTTP request} */
  Optional<EdgeConnectorActionType> actionType();

  /** {@return the icon with which Rootly shows the action} */
  Optional<EdgeConnectorActionIcon> icon();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the action's timeout, in seconds} */
  Optional<Integer> timeout();

  /** {@return the parameters that the action takes} */
  List<EdgeConnectorActionParameter> parameters();

  /** {@return when the action was last executed} */
  Optional<Instant> lastExecutedAt();

  /** {@return when the edge connector action was created} */
  Optional<Instant> createdAt();

  /** {@return when the edge connector action was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an edge connector action. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnectorAction.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
