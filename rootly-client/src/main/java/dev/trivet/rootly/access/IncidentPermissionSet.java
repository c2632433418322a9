package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident permission set: which actions on incidents the roles that use it allow. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentPermissionSet.Builder.class, using = ResourceDeserializer.class)
public interface IncidentPermissionSet extends Resource {

  /** {@return the display name of the incident permission set} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description of the incident permission set} */
  Optional<String> description();

  /** {@return the actions allowed on private incidents} */
  List<PermissionAction> privateIncidentPermissions();

  /** {@return the actions allowed on public incidents} */
  List<PermissionAction> publicIncidentPermissions();

  /** {@return when the incident permission set was created} */
  Optional<Instant> createdAt();

  /** {@return when the incident permission set was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the ID of the organization, which Rootly calls a team here} */
  Optional<Long> teamId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident permission set. Not thread-safe. */
  final class Builder extends ImmutableIncidentPermissionSet.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
