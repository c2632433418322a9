package dev.trivet.rootly.workflows;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.OpenEnum;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Builds the parameters of a workflow task. Only parameters that are set are sent. IDs, URLs, dates
 * and email addresses are not checked, because they may be Liquid. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class TaskBuilder<B extends TaskBuilder<B>> {

  private final Map<String, JsonValue> members = new LinkedHashMap<>();
  private List<String> oneOf = List.of();

  TaskBuilder(String type) {
    set(TaskParams.TYPE, type);
  }

  /** Sets a parameter by its wire name. */
  @SuppressWarnings("unchecked") // by its declaration
  final B set(String name, Object value) {
    members.put(name, json(Objects.requireNonNull(value, name)));
    return (B) this;
  }

  private static JsonValue json(Object value) {
    if (value instanceof NamedRef reference) {
      return JsonValue.from(reference.members());
    } else if (value instanceof OpenEnum word) {
      return JsonValue.of(word.value());
    } else if (value instanceof List<?> all) {
      return JsonValue.array(all.stream().map(TaskBuilder::json).toList());
    }
    return JsonValue.from(value);
  }

  /** At least one of these parameters must be set, by wire name. */
  final void needsOneOf(String... names) {
    oneOf = Arrays.asList(names);
  }

  /**
   * Sets a parameter for which this SDK has no method.
   *
   * @param name the parameter's name on the wire
   * @param value the parameter's value
   * @return this builder
   */
  public final B extra(String name, JsonValue value) {
    return set(name, value);
  }

  /**
   * Builds the parameters.
   *
   * @return the parameters
   * @throws IllegalArgumentException when a required parameter is missing
   */
  public final TaskParams build() {
    if (!oneOf.isEmpty() && oneOf.stream().noneMatch(members::containsKey)) {
      throw new IllegalArgumentException(
          getClass().getSimpleName()
              + (oneOf.size() == 1 ? " needs " : " needs one of ")
              + String.join(", ", oneOf));
    }
    return TaskParams.ofJson(JsonValue.object(members));
  }
}
