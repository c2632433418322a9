package dev.trivet.rootly.communications;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A communication group to create, or what to change about one. A new one needs {@code name} and
 * {@code communicationTypeId}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationGroupInput.Builder.class)
public interface CommunicationGroupInput {

  /** {@return the display name of the group} */
  Optional<String> name();

  /** {@return the description of the group} */
  Patch<String> description();

  /** {@return the ID of the communication type whose messages the group receives} */
  Optional<String> communicationTypeId();

  /** {@return whether the group is private} */
  @JsonProperty("is_private")
  Patch<Boolean> isPrivate();

  /** {@return how the conditions are combined: whether any or all of them must hold} */
  Patch<CommunicationGroupMatch> conditionType();

  /** {@return whether the group receives its messages by SMS} */
  Patch<Boolean> smsChannel();

  /** {@return whether the group receives its messages by email} */
  Patch<Boolean> emailChannel();

  /** {@return the IDs of the users in the group} */
  Patch<List<Long>> memberIds();

  /** {@return the IDs of the Slack channels in the group} */
  Patch<List<String>> slackChannelIds();

  /**
   * {@return the conditions that an incident must meet for the group to receive messages about it}
   */
  Patch<List<CommunicationGroupConditionInput>> communicationGroupConditions();

  /** {@return the people in the group who are not users of Rootly} */
  Patch<List<ExternalGroupMemberInput>> communicationExternalGroupMembers();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCommunicationGroupInput.Builder {
    Builder() {}
  }
}
