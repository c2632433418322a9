package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.trivet.core.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What starts a workflow, and the conditions that must hold then. A workflow is about one kind of
 * thing, and its conditions are named after it: {@code incident_condition_severity}, {@code
 * alert_condition_source}. Immutable.
 */
public final class TriggerParams extends JsonParams<TriggerParams> {

  private static final long serialVersionUID = 1L;
  private static final String TYPE = "trigger_type";

  private TriggerParams(JsonValue json) {
    super(TYPE, json);
  }

  /**
   * For workflows on incidents.
   *
   * @param triggers what starts it, in Rootly's words, such as {@code incident_created}
   * @return the parameters
   */
  public static TriggerParams incident(String... triggers) {
    return of("incident", triggers);
  }

  /**
   * For workflows on action items.
   *
   * @param triggers what starts it, in Rootly's words
   * @return the parameters
   */
  public static TriggerParams actionItem(String... triggers) {
    return of("action_item", triggers);
  }

  /**
   * For workflows on alerts.
   *
   * @param triggers what starts it: {@code alert_created}, {@code alert_status_updated}
   * @return the parameters
   */
  public static TriggerParams alert(String... triggers) {
    return of("alert", triggers);
  }

  /**
   * For workflows on pulses.
   *
   * @param triggers what starts it: {@code pulse_created}
   * @return the parameters
   */
  public static TriggerParams pulse(String... triggers) {
    return of("pulse", triggers);
  }

  /** {@return for workflows that only a Slack command starts} */
  public static TriggerParams slackCommand() {
    return of("simple", "slack_command");
  }

  /**
   * Any parameters as JSON.
   *
   * @param json an object with {@code trigger_type} and the parameters of that type
   * @return the parameters
   * @throws IllegalArgumentException when it is no object
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

  /** {@return what the workflow is about: {@code incident}, {@code alert}, {@code simple}, ..} */
  public Optional<String> triggerType() {
    return type();
  }

  /**
   * Sets how one condition compares.
   *
   * @param condition its name on the wire, such as {@code incident_condition_severity}
   * @param operator how it compares
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
