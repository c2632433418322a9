package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule to add to an alert route, or to change or remove by its ID. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRouteRulePatch.Builder.class)
public interface AlertRouteRulePatch {

  /** {@return the ID of the rule to change or remove; leave unset to add one} */
  Optional<String> id();

  /** {@return whether to remove the rule, for which the ID is enough} */
  @JsonProperty("_destroy")
  Optional<Boolean> destroy();

  /** {@return the display name of the rule} */
  Optional<String> name();

  /** {@return the position of the rule in the order of evaluation} */
  Optional<Integer> position();

  /** {@return whether the rule is the fallback, for alerts that no other rule matches} */
  Optional<Boolean> fallbackRule();

  /** {@return the targets that matching alerts are routed to} */
  Optional<List<AlertTargetPatch>> destinations();

  /** {@return the groups of conditions of the rule} */
  Optional<List<AlertConditionGroupPatch>> conditionGroups();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertRouteRulePatch.Builder {
    Builder() {}
  }
}
