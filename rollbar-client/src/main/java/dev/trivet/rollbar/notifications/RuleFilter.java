package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.items.Framework;
import dev.trivet.rollbar.items.Level;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A filter: a condition of a notification rule. Rollbar does not say how several filters of a rule
 * are combined. Immutable.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RuleFilter.Builder.class)
public interface RuleFilter extends HasAdditionalProperties {

  /** {@return the filter's type: the attribute that it looks at} */
  FilterType type();

  /** {@return the operation by which the filter compares; empty for a rate} */
  Optional<FilterOperation> operation();

  /**
   * {@return the value to compare with: a text, or a number for unique occurrences; empty for a
   * rate, and when a path has to exist or not}
   */
  Optional<JsonValue> value();

  /**
   * {@return the path of the attribute in the occurrence's data; only for the type {@code path}}
   */
  Optional<String> path();

  /** {@return the period of a rate, in seconds; only for the type {@code rate}} */
  Optional<Integer> period();

  /** {@return the number of occurrences within the period; only for the type {@code rate}} */
  Optional<Integer> count();

  private static RuleFilter of(FilterType type, FilterOperation operation, JsonValue value) {
    return builder().type(type).operation(operation).value(value).build();
  }

  /**
   * Filters by environment.
   *
   * @param operation the operation that compares: {@link FilterOperation#EQ} or {@link
   *     FilterOperation#NEQ}
   * @param value the value to compare with
   * @return the filter
   */
  static RuleFilter environment(FilterOperation operation, String value) {
    return of(FilterType.ENVIRONMENT, operation, JsonValue.of(value));
  }

  /**
   * Filters by level.
   *
   * @param operation the operation that compares: {@link FilterOperation#EQ} or {@link
   *     FilterOperation#GTE}
   * @param level the level to compare with
   * @return the filter
   */
  static RuleFilter level(FilterOperation operation, Level level) {
    return of(FilterType.LEVEL, operation, JsonValue.of(level.value()));
  }

  /**
   * Filters by title.
   *
   * @param operation the operation that compares: {@link FilterOperation#WITHIN}, {@link
   *     FilterOperation#NWITHIN}, {@link FilterOperation#REGEX} or {@link FilterOperation#NREGEX}
   * @param value the value to compare with
   * @return the filter
   */
  static RuleFilter title(FilterOperation operation, String value) {
    return of(FilterType.TITLE, operation, JsonValue.of(value));
  }

  /**
   * Filters by the name of a file in the trace.
   *
   * @param operation the operation that compares: {@link FilterOperation#WITHIN}, {@link
   *     FilterOperation#NWITHIN}, {@link FilterOperation#REGEX} or {@link FilterOperation#NREGEX}
   * @param value the value to compare with
   * @return the filter
   */
  static RuleFilter filename(FilterOperation operation, String value) {
    return of(FilterType.FILENAME, operation, JsonValue.of(value));
  }

  /**
   * Filters by the name of a method in the trace.
   *
   * @param operation the operation that compares: {@link FilterOperation#WITHIN}, {@link
   *     FilterOperation#NWITHIN}, {@link FilterOperation#REGEX} or {@link FilterOperation#NREGEX}
   * @param value the value to compare with
   * @return the filter
   */
  static RuleFilter method(FilterOperation operation, String value) {
    return of(FilterType.METHOD, operation, JsonValue.of(value));
  }

  /**
   * Filters by context: the part of the application that the error occurred in.
   *
   * @param operation the operation that compares: {@link FilterOperation#STARTSWITH}, {@link
   *     FilterOperation#EQ} or {@link FilterOperation#NEQ}
   * @param value the value to compare with
   * @return the filter
   */
  static RuleFilter context(FilterOperation operation, String value) {
    return of(FilterType.CONTEXT, operation, JsonValue.of(value));
  }

  /**
   * Filters by framework.
   *
   * @param framework the framework that the application has to be built with
   * @return the filter
   * @throws IllegalArgumentException when this version of the SDK does not know the framework's
   *     number in Rollbar
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
   * Filters by any attribute in the occurrence's data.
   *
   * @param path the path of the attribute, such as {@code body.trace.exception.class}
   * @param operation the operation that compares
   * @param value the value to compare with
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
   * Filters by whether an attribute exists in the occurrence's data.
   *
   * @param path the path of the attribute, such as {@code person.email}
   * @param exists true when the attribute has to exist, false when it must not exist
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
   * Filters by the number of people or IP addresses that were affected.
   *
   * @param least the least number
   * @return the filter
   * @throws IllegalArgumentException when the number is negative
   */
  static RuleFilter uniqueOccurrences(long least) {
    Preconditions.notNegative("RuleFilter.uniqueOccurrences(..)", least);
    return of(FilterType.UNIQUE_OCCURRENCES, FilterOperation.GTE, JsonValue.of(least));
  }

  /**
   * Filters by the number of occurrences within a period.
   *
   * @param count the least number of occurrences
   * @param period the period to count in
   * @return the filter
   */
  static RuleFilter rate(int count, RatePeriod period) {
    return builder().type(FilterType.RATE).count(count).period(period.seconds()).build();
  }

  /**
   * Filters by the comment on a deploy.
   *
   * @param text the text that the comment has to contain
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
