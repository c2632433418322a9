package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.users.NotificationType;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Who is on call on one level of an escalation policy, and from when until when. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OnCall.Builder.class, using = ResourceDeserializer.class)
public interface OnCall extends Resource {

  /** {@return the ID of the escalation policy} */
  Optional<String> escalationPolicyId();

  /** {@return the name of the escalation policy} */
  Optional<String> escalationPolicyName();

  /** {@return the ID of the escalation path} */
  Optional<String> escalationPolicyPathId();

  /** {@return the name of the escalation path} */
  Optional<String> escalationPolicyPathName();

  /** {@return whether the notifications of the escalation path make a sound} */
  Optional<NotificationType> notificationType();

  /** {@return whether the escalation path is the default path of the policy} */
  @JsonProperty("is_default_path")
  Optional<Boolean> isDefaultPath();

  /** {@return the number of the escalation level} */
  Optional<Integer> escalationLevel();

  /** {@return the ID of the schedule; empty when no schedule is involved} */
  Optional<String> scheduleId();

  /** {@return the name of the schedule} */
  Optional<String> scheduleName();

  /** {@return the ID of the user who is on call} */
  Optional<Long> userId();

  /** {@return when the user's on-call shift begins} */
  Optional<Instant> startsAt();

  /** {@return when the user's on-call shift ends} */
  Optional<Instant> endsAt();

  /** {@return a reference to the user who is on call, empty unless Rootly sends it} */
  default Optional<ResourceRef> user() {
    return relatedOne("user");
  }

  /** {@return a reference to the turn's schedule, empty unless Rootly sends it} */
  default Optional<ResourceRef> schedule() {
    return relatedOne("schedule");
  }

  /** {@return a reference to the turn's escalation policy, empty unless Rootly sends it} */
  default Optional<ResourceRef> escalationPolicy() {
    return relatedOne("escalation_policy");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an on-call. Not thread-safe. */
  final class Builder extends ImmutableOnCall.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
