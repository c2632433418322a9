package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.trivet.core.json.JsonValue;
import java.util.Optional;

/**
 * The parameters of a workflow task: the task's type, and the parameters of that type. {@link
 * WorkflowTasks} builds the parameters of common tasks. Responses may have numbers as text, and
 * empty objects for parameters that are not set. Immutable.
 */
public final class TaskParams extends JsonParams<TaskParams> {

  private static final long serialVersionUID = 1L;

  /** The member that tells the type. */
  static final String TYPE = "task_type";

  private TaskParams(JsonValue json) {
    super(TYPE, json);
  }

  /**
   * Makes the parameters of a task of any type; {@link #with} adds parameters.
   *
   * @param taskType the type on the wire, such as {@code send_sms}
   * @return the parameters
   */
  public static TaskParams of(String taskType) {
    return new TaskParams(object(TYPE, taskType));
  }

  /**
   * Makes parameters from JSON.
   *
   * @param json an object with {@code task_type} and the parameters of that type
   * @return the parameters
   * @throws IllegalArgumentException when the JSON is not an object
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TaskParams ofJson(JsonValue json) {
    return new TaskParams(json);
  }

  /** {@return the task's type on the wire, such as {@code send_email}} */
  public Optional<String> taskType() {
    return type();
  }

  @Override
  TaskParams copy(JsonValue changed) {
    return new TaskParams(changed);
  }
}
