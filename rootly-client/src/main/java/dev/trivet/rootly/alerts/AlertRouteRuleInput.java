package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule to set in an alert route. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRouteRuleInput.Builder.class)
public interface AlertRouteRuleInput {

  /** {@return the display name of the rule} */
  Optional<String> name();

  /** {@return the position of the rule in the order of evaluation} */
  Optional<Integer> position();

  /**
   * {@return whether the rule is the fallback, for alerts that no other rule matches; {@code false}
   * by default}
   */
  Optional<Boolean> fallbackRule();

  /** {@return the targets that matching alerts are routed to} */
  Optional<List<AlertTargetInput>> destinations();

  /** {@return the groups of conditions of the rule} */
  Optional<List<AlertConditionGroupInput>> conditionGroups();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("AlertRouteRuleInput.builder().name(..)", name());
    InputChecks.needs("AlertRouteRuleInput.builder().destinations(..)", destinations());
    InputChecks.needs("AlertRouteRuleInput.builder().conditionGroups(..)", conditionGroups());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertRouteRuleInput.Builder {
    Builder() {}
  }
}
