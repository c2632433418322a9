package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An escalation level to create, or what to change about one. A new one needs a position and
 * targets.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationLevelInput.Builder.class)
public interface EscalationLevelInput {

  /**
   * {@return how long to wait before the targets of the next level are notified; Rootly does not
   * document the unit}
   */
  Optional<Integer> delay();

  /** {@return the position among the levels} */
  Optional<Integer> position();

  /**
   * {@return the ID of the escalation path that it belongs to; the default path of the policy when
   * none is set}
   */
  Patch<String> escalationPolicyPathId();

  /** {@return how the users of the level take turns in being paged} */
  Patch<PagingStrategy> pagingStrategyConfigurationStrategy();

  /** {@return whom the level pages of a schedule that is among its targets} */
  Patch<PagingScheduleStrategy> pagingStrategyConfigurationScheduleStrategy();

  /** {@return the targets: whom the level pages, and which channels it posts to} */
  Optional<List<EscalationLevelTargetInput>> notificationTargetParams();

  /**
   * {@return how many times to page through the users before the next level, for the strategy
   * {@code cycle}}
   */
  Patch<Integer> pagingStrategyConfigurationRepeats();

  /** {@return how the number of repeats is understood} */
  Patch<PagingRepeatsMode> pagingStrategyConfigurationRepeatsMode();

  /** {@return which members of a schedule take turns} */
  Patch<PagingRotationScope> pagingStrategyConfigurationRotationScope();

  /** {@return how many users are paged at a time, for the strategy {@code cycle}} */
  Patch<Long> pagingStrategyConfigurationPageUsersCount();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEscalationLevelInput.Builder {
    Builder() {}
  }
}
