package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An escalation policy: who is paged about an alert, level after level, until someone acknowledges
 * it.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationPolicy.Builder.class, using = ResourceDeserializer.class)
public interface EscalationPolicy extends Resource {

  /** {@return the display name of the escalation policy} */
  Optional<String> name();

  /** {@return the description of the escalation policy} */
  Optional<String> description();

  /** {@return the number of times the policy is run while nobody acknowledges the alert} */
  Optional<Long> repeatCount();

  /** {@return the ID of the user who created the escalation policy} */
  Optional<Long> createdByUserId();

  /** {@return the ID of the user who last updated the escalation policy} */
  Optional<Long> lastUpdatedByUserId();

  /** {@return the IDs of the teams whose alerts start the policy} */
  List<String> groupIds();

  /** {@return the IDs of the services whose alerts start the policy} */
  List<String> serviceIds();

  /** {@return the business hours, which count as working hours; deprecated by Rootly} */
  Optional<EscalationPolicyBusinessHours> businessHours();

  /** {@return when the escalation policy was created} */
  Optional<Instant> createdAt();

  /** {@return when the escalation policy was last updated} */
  Optional<Instant> updatedAt();

  /** {@return references to the policy's levels, none unless Rootly sends them} */
  default List<ResourceRef> escalationLevels() {
    return related("escalation_levels");
  }

  /** {@return references to the policy's paths, none unless Rootly sends them} */
  default List<ResourceRef> escalationPaths() {
    return related("escalation_paths");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an escalation policy. Not thread-safe. */
  final class Builder extends ImmutableEscalationPolicy.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
