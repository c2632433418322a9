package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.items.Framework;
import dev.trivet.rollbar.items.Level;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition of a rule. Rollbar does not say how several conditions go together. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RuleFilter.Builder.class)
public interface RuleFilter extends HasAdditionalProperties {

  /** {@return what it looks at} */
  FilterType type();

  /** {@return how it compares; a rate has none} */
  Optional<FilterOperation> operation();

  /** {@return what it compares with: a text, or a number of unique occurrences} */
  Optional<JsonValue> value();

  /** {@return the place in the data, for a condition on any place} */
  Optional<String> path();

  /** {@return the seconds that a rate is counted in} */
  Optional<Integer> period();

  /** {@return how often it has to occur in that time} */
  Optional<Integer> count();

  private static RuleFilter of(FilterType type, FilterOperation operation, JsonValue value) {
    return builder().type(type).operation(operation).value(value).build();
  }

  /**
   * A condition on the environment.
   *
   * @param operation how it is compared: {@link FilterOperation#EQ} or {@link FilterOperation#NEQ}
   * @param value what it is compared with
   * @return the filter
   */
  static RuleFilter environment(FilterOperation operation, String value) {
    return of(FilterType.ENVIRONMENT, operation, JsonValue.of(value));
  }

  /**
   * A condition on the level.
   *
   * @param operation how it is compared: {@link FilterOperation#EQ} or {@link FilterOperation#GTE}
   * @param level what it is compared with
   * @return the filter
   */
  static RuleFilter level(FilterOperation operation, Level level) {
    return of(FilterType.LEVEL, operation, JsonValue.of(level.value()));
  }

  /**
   * A condition on the title.
   *
   * @param operation how it is compared: by content or regular expression
   * @param value what it is compared with
   * @return the filter
   */
  static RuleFilter title(FilterOperation operation, String value) {
    return of(FilterType.TITLE, operation, JsonValue.of(value));
  }

  /**
   * A condition on the name of a file in the trace.
   *
   * @param operation how it is compared: by content or regular expression
   * @param value what it is compared with
   * @return the filter
   */
  static RuleFilter filename(FilterOperation operation, String value) {
    return of(FilterType.FILENAME, operation, JsonValue.of(value));
  }

  /**
   * A condition on the name of a method in the trace.
   *
   * @param operation how it is compared: by content or regular expression
   * @param value what it is compared with
   * @return the filter
   */
  static RuleFilter method(FilterOperation operation, String value) {
    return of(FilterType.METHOD, operation, JsonValue.of(value));
  }

  /**
   * A condition on the context.
   *
   * @param operation how it is compared: by its start, or as a whole
   * @param value what it is compared with
   * @return the filter
   */
  static RuleFilter context(FilterOperation operation, String value) {
    return of(FilterType.CONTEXT, operation, JsonValue.of(value));
  }

  /**
   * A condition on the framework.
   *
   * @param framework which it has to be
   * @return the filter
   * @throws IllegalArgumentException when this version of the SDK does not know its number
   */
  static RuleFilter framework(Framework framework) {
    int number =
        framework
            .number()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "RuleFilter.framework(..): no number is known for " + framework));
    return of(FilterType.FRAMEWORK, FilterOperation.EQ, JsonValue.of(Integer.toString(number)));
  }

  /**
   * A condition on any place in the data of the occurrence.
   *
   * @param path the place, such as {@code body.trace.exception.class}
   * @param operation how it is compared
   * @param value what it is compared with
   * @return the filter
   */
  static RuleFilter path(String path, FilterOperation operation, String value) {
    return builder()
        .type(FilterType.PATH)
        .path(path)
        .operation(operation)
        .value(JsonValue.of(value))
        .build();
  }

  /**
   * A condition that some place is in the data of the occurrence, or is not.
   *
   * @param path the place, such as {@code person.email}
   * @param exists whether it has to be there
   * @return the filter
   */
  static RuleFilter pathExists(String path, boolean exists) {
    return builder()
        .type(FilterType.PATH)
        .path(path)
        .operation(exists ? FilterOperation.EXISTS : FilterOperation.NEXISTS)
        .build();
  }

  /**
   * A condition on how many people or IP addresses it occurred to.
   *
   * @param least how many at least
   * @return the filter
   */
  static RuleFilter uniqueOccurrences(long least) {
    return of(FilterType.UNIQUE_OCCURRENCES, FilterOperation.GTE, JsonValue.of(least));
  }

  /**
   * A condition on how often it occurs.
   *
   * @param count how often at least
   * @param period in which time
   * @return the filter
   */
  static RuleFilter rate(int count, RatePeriod period) {
    return builder().type(FilterType.RATE).count(count).period(period.seconds()).build();
  }

  /**
   * A condition on the comment on a deploy.
   *
   * @param text what it has to contain
   * @return the filter
   */
  static RuleFilter comment(String text) {
    return of(FilterType.COMMENT, FilterOperation.WITHIN, JsonValue.of(text));
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a filter. Not thread-safe. */
  final class Builder extends ImmutableRuleFilter.Builder implements Keeper {
    Builder() {}
  }
}
