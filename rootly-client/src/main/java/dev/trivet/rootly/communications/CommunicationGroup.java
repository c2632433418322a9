package dev.trivet.rootly.communications;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A communication group: people and Slack channels that receive the messages of one communication
 * type about incidents that meet the group's conditions.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationGroup.Builder.class, using = ResourceDeserializer.class)
public interface CommunicationGroup extends Resource {

  /** {@return the display name of the group} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description of the group} */
  Optional<String> description();

  /** {@return the ID of the communication type whose messages the group receives} */
  Optional<String> communicationTypeId();

  /** {@return whether the group is private} */
  @JsonProperty("is_private")
  Optional<Boolean> isPrivate();

  /** {@return how the conditions are combined: whether any or all of them must hold} */
  Optional<CommunicationGroupMatch> conditionType();

  /** {@return whether the group receives its messages by SMS} */
  Optional<Boolean> smsChannel();

  /** {@return whether the group receives its messages by email} */
  Optional<Boolean> emailChannel();

  /** {@return when the group was created} */
  Optional<Instant> createdAt();

  /** {@return when the group was last updated} */
  Optional<Instant> updatedAt();

  /**
   * {@return the conditions that an incident must meet for the group to receive messages about it}
   */
  List<CommunicationGroupCondition> communicationGroupConditions();

  /** {@return the IDs of the users in the group} */
  List<Long> memberIds();

  /** {@return the IDs of the Slack channels in the group} */
  List<String> slackChannelIds();

  /** {@return the people in the group who are not users of Rootly} */
  List<ExternalGroupMember> communicationExternalGroupMembers();

  /** {@return the ID of the organization, which Rootly calls a team here} */
  Optional<Long> teamId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication group. Not thread-safe. */
  final class Builder extends ImmutableCommunicationGroup.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
