package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.trivet.core.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The trigger of a workflow: the events that start the workflow, and the conditions that must be
 * met. A workflow is about one kind of resource, after which its conditions are named: {@code
 * incident_condition_severity}, {@code alert_condition_source}. Immutable.
 */
public final class TriggerParams extends JsonParams<TriggerParams> {

  private static final long serialVersionUID = 1L;
  private static final String TYPE = "trigger_type";

  private TriggerParams(JsonValue json) {
    super(TYPE, json);
  }

  /**
   * Makes the trigger of a workflow on incidents.
   *
   * @param triggers the events that start the workflow, by their names on the wire, such as {@code
   *     incident_created}
   * @return the parameters
   */
  public static TriggerParams incident(String... triggers) {
    return of("incident", triggers);
  }

  /**
   * Makes the trigger of a workflow on action items.
   *
   * @param triggers the events that start the workflow, by their names on the wire
   * @return the parameters
   */
  public static TriggerParams actionItem(String... triggers) {
    return of("action_item", triggers);
  }

  /**
   * Makes the trigger of a workflow on alerts.
   *
   * @param triggers the events that start the workflow: {@code alert_created}, {@code
   *     alert_status_updated}
   * @return the parameters
   */
  public static TriggerParams alert(String... triggers) {
    return of("alert", triggers);
  }

  /**
   * Makes the trigger of a workflow on pulses.
   *
   * @param triggers the events that start the workflow: {@code pulse_created}
   * @return the parameters
   */
  public static TriggerParams pulse(String... triggers) {
    return of("pulse", triggers);
  }

  /** {@return the trigger of a workflow that only a Slack command starts} */
  public static TriggerParams slackCommand() {
    return of("simple", "slack_command");
  }

  /**
   * Makes parameters from JSON.
   *
   * @param json an object with {@code trigger_type} and the parameters of that type
   * @return the parameters
   * @throws IllegalArgumentException when the JSON is not an object
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TriggerParams ofJson(JsonValue json) {
    return new TriggerParams(json);
  }

  private static TriggerParams of(String type, String... triggers) {
    var params = new TriggerParams(object(TYPE, type));
    return triggers.length == 0
        ? params
        : params.with("triggers", JsonValue.from(List.of(triggers)));
  }

  /**
   * {@return the kind of resource that the workflow is about: {@code incident}, {@code alert},
   * {@code simple} for a workflow that only a Slack command starts, and others}
   */
  public Optional<String> triggerType() {
    return type();
  }

  /**
   * Makes a copy with another operator for one condition.
   *
   * @param condition the condition's name on the wire, such as {@code incident_condition_severity}
   * @param operator the operator
   * @return the changed copy
   */
  public TriggerParams condition(String condition, ConditionOperator operator) {
    return with(condition, JsonValue.of(operator.value()));
  }

  @Override
  TriggerParams copy(JsonValue changed) {
    return new TriggerParams(changed);
  }
}
