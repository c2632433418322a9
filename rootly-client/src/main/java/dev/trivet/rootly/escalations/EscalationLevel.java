package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An escalation level: whom an escalation policy or path pages in one step. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationLevel.Builder.class, using = ResourceDeserializer.class)
public interface EscalationLevel extends Resource {

  /** {@return the ID of the escalation policy that the level belongs to} */
  Optional<String> escalationPolicyId();

  /** {@return the ID of the escalation path that the level belongs to} */
  Optional<String> escalationPolicyPathId();

  /** {@return the paging strategy: how the users of the level take turns in being paged} */
  Optional<PagingStrategy> pagingStrategyConfigurationStrategy();

  /** {@return which users of a target schedule the level pages} */
  Optional<PagingScheduleStrategy> pagingStrategyConfigurationScheduleStrategy();

  /**
   * {@return the delay before the targets of the next level are notified; Rootly does not document
   * the unit}
   */
  Optional<Integer> delay();

  /** {@return the position of the level in the policy or path} */
  Optional<Integer> position();

  /** {@return when the escalation level was created} */
  Optional<Instant> createdAt();

  /** {@return when the escalation level was last updated} */
  Optional<Instant> updatedAt();

  /**
   * {@return the notification targets: whom the level pages, and which channels the level posts to}
   */
  List<EscalationLevelTarget> notificationTargetParams();

  /**
   * {@return the number of repeats: how many times to page through the users before the next level,
   * for the strategy {@code cycle}}
   */
  Optional<Integer> pagingStrategyConfigurationRepeats();

  /** {@return the repeats mode: what the number of repeats counts} */
  Optional<PagingRepeatsMode> pagingStrategyConfigurationRepeatsMode();

  /** {@return the rotation scope: which members of a schedule take turns} */
  Optional<PagingRotationScope> pagingStrategyConfigurationRotationScope();

  /** {@return the number of users who are paged at a time, for the strategy {@code cycle}} */
  Optional<Long> pagingStrategyConfigurationPageUsersCount();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an escalation level. Not thread-safe. */
  final class Builder extends ImmutableEscalationLevel.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
