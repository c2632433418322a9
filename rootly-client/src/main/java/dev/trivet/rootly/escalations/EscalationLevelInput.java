package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An escalation level to create, or what to change about one. A new one needs {@code position} and
 * {@code notificationTargetParams}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationLevelInput.Builder.class)
public interface EscalationLevelInput {

  /**
   * {@return the delay before the targets of the next level are notified; Rootly does not document
   * the unit}
   */
  Optional<Integer> delay();

  /** {@return the position of the level in the policy or path} */
  Optional<Integer> position();

  /**
   * {@return the ID of the escalation path that the level belongs to; the default path of the
   * policy when unset}
   */
  Patch<String> escalationPolicyPathId();

  /** {@return the paging strategy: how the users of the level take turns in being paged} */
  Patch<PagingStrategy> pagingStrategyConfigurationStrategy();

  /** {@return which users of a target schedule the level pages} */
  Patch<PagingScheduleStrategy> pagingStrategyConfigurationScheduleStrategy();

  /**
   * {@return the notification targets: whom the level pages, and which channels the level posts to}
   */
  Optional<List<EscalationLevelTargetInput>> notificationTargetParams();

  /**
   * {@return the number of repeats: how many times to page through the users before the next level,
   * for the strategy {@code cycle}}
   */
  Patch<Integer> pagingStrategyConfigurationRepeats();

  /** {@return the repeats mode: what the number of repeats counts} */
  Patch<PagingRepeatsMode> pagingStrategyConfigurationRepeatsMode();

  /** {@return the rotation scope: which members of a schedule take turns} */
  Patch<PagingRotationScope> pagingStrategyConfigurationRotationScope();

  /** {@return the number of users who are paged at a time, for the strategy {@code cycle}} */
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
