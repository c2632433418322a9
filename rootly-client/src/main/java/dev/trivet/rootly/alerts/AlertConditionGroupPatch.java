package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of conditions to add to a rule, or to change or remove by its ID. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertConditionGroupPatch.Builder.class)
public interface AlertConditionGroupPatch {

  /** {@return the ID of the group to change or remove; leave unset to add one} */
  Optional<String> id();

  /** {@return whether to remove the group} */
  @JsonProperty("_destroy")
  Optional<Boolean> destroy();

  /** {@return the position of the group in the rule} */
  Optional<Integer> position();

  /** {@return the conditions of the group} */
  Optional<List<AlertConditionPatch>> conditions();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertConditionGroupPatch.Builder {
    Builder() {}
  }
}
