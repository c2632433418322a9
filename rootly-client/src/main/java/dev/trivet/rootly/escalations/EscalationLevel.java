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

/** An escalation level: whom an escalation policy pages in one of its steps. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationLevel.Builder.class, using = ResourceDeserializer.class)
public interface EscalationLevel extends Resource {

  /** {@return the ID of the escalation policy that it belongs to} */
  Optional<String> escalationPolicyId();

  /**
   * {@return the ID of the escalation path that it belongs to; the default path of the policy when
   * none is set}
   */
  Optional<String> escalationPolicyPathId();

  /** {@return how the users of the level take turns in being paged} */
  Optional<PagingStrategy> pagingStrategyConfigurationStrategy();

  /** {@return whom the level pages of a schedule that is among its targets} */
  Optional<PagingScheduleStrategy> pagingStrategyConfigurationScheduleStrategy();

  /**
   * {@return how long to wait before the targets of the next level are notified; Rootly does not
   * document the unit}
   */
  Optional<Integer> delay();

  /** {@return the position among the levels} */
  Optional<Integer> position();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the targets: whom the level pages, and which channels it posts to} */
  List<EscalationLevelTarget> notificationTargetParams();

  /**
   * {@return how many times to page through the users before the next level, for the strategy
   * {@code cycle}}
   */
  Optional<Integer> pagingStrategyConfigurationRepeats();

  /** {@return how the number of repeats is understood} */
  Optional<PagingRepeatsMode> pagingStrategyConfigurationRepeatsMode();

  /** {@return which members of a schedule take turns} */
  Optional<PagingRotationScope> pagingStrategyConfigurationRotationScope();

  /** {@return how many users are paged at a time, for the strategy {@code cycle}} */
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
