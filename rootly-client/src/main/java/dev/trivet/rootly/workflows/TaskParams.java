package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.trivet.core.json.JsonValue;
import java.util.Optional;

/**
 * What a workflow task does: its type and the parameters of that type. {@link WorkflowTasks} builds
 * those of common tasks. Responses may have numbers as text, and objects without members for what
 * is not set. Immutable.
 */
public final class TaskParams extends JsonParams<TaskParams> {

  private static final long serialVersionUID = 1L;

  /** The member that tells the type. */
  static final String TYPE = "task_type";

  private TaskParams(JsonValue json) {
    super(TYPE, json);
  }

  /**
   * A task of any type, still without parameters.
   *
   * @param taskType the type in Rootly's words, such as {@code send_sms}
   * @return the parameters
   */
  public static TaskParams of(String taskType) {
    return new TaskParams(object(TYPE, taskType));
  }

  /**
   * A task as JSON.
   *
   * @param json an object with {@code task_type} and the parameters of that type
   * @return the parameters
   * @throws IllegalArgumentException when it is no object
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TaskParams ofJson(JsonValue json) {
    return new TaskParams(json);
  }

  /** {@return the type of the task in Rootly's words, such as {@code send_email}} */
  public Optional<String> taskType() {
    return type();
  }

  @Override
  TaskParams copy(JsonValue changed) {
    return new TaskParams(changed);
  }
}
