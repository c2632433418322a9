package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.teams.Team;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule of an alert route: alerts that meet its conditions go to its destinations. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRouteRule.Builder.class)
public interface AlertRouteRule extends HasAdditionalProperties {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the position in the order of evaluation} */
  Optional<Integer> position();

  /** {@return whether it is the fallback, for alerts that no other rule matches} */
  Optional<Boolean> fallbackRule();

  /** {@return where matching alerts go} */
  List<AlertTarget> destinations();

  /** {@return the groups of conditions} */
  List<AlertConditionGroup> conditionGroups();

  /** {@return the ID of the alert source} */
  Optional<String> alertsSourceId();

  /** {@return how many of the conditions have to be met} */
  Optional<AlertConditionType> conditionType();

  /** {@return where matching alerts go, in older responses} */
  Optional<AlertTarget> destination();

  /** {@return the teams that own it} */
  List<Team> owningTeams();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /** {@return the ID} */
  Optional<String> id();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert route rule. Not thread-safe. */
  final class Builder extends ImmutableAlertRouteRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
