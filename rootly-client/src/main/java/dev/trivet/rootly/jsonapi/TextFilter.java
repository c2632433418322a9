package dev.trivet.rootly.jsonapi;

import dev.trivet.core.json.ApiModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which values of one attribute a list is to be limited to. Several conditions may be combined;
 * blank values are never sent. Immutable.
 */
@ApiModel
@Value.Immutable
public interface TextFilter {

  /**
   * The plain filter, which is the oldest one and known everywhere.
   *
   * @return the value that Rootly compares with in its own way, or empty
   */
  Optional<String> plain();

  /**
   * Equal to a value.
   *
   * @return the value, or empty
   */
  Optional<String> eq();

  /**
   * Other than a value.
   *
   * @return the value, or empty
   */
  Optional<String> notEq();

  /**
   * Equal to one of some values.
   *
   * @return the values, empty for no such condition
   */
  List<String> in();

  /**
   * Other than all of some values.
   *
   * @return the values, empty for no such condition
   */
  List<String> notIn();

  /** Refuses values that would fall apart, because lists travel with commas between the values. */
  @Value.Check
  default void check() {
    for (var values : List.of(in(), notIn())) {
      if (values.stream().anyMatch(value -> value.contains(","))) {
        throw new IllegalArgumentException(
            "TextFilter.builder().in(..) and .notIn(..): a value must not contain a comma");
      }
    }
  }

  /**
   * The plain filter.
   *
   * @param value what to compare with
   * @return the filter
   */
  static TextFilter of(String value) {
    return builder().plain(value).build();
  }

  /**
   * Values equal to one.
   *
   * @param value the value
   * @return the filter
   */
  static TextFilter eq(String value) {
    return builder().eq(value).build();
  }

  /**
   * Values other than one.
   *
   * @param value the value
   * @return the filter
   */
  static TextFilter notEq(String value) {
    return builder().notEq(value).build();
  }

  /**
   * Values equal to one of some.
   *
   * @param values the values, at least one, without commas
   * @return the filter
   * @throws IllegalArgumentException when there is no value, which would list everything
   */
  static TextFilter in(String... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("TextFilter.in(..) needs at least one value");
    }
    return builder().in(Arrays.asList(values)).build();
  }

  /**
   * Values other than all of some.
   *
   * @param values the values, at least one, without commas
   * @return the filter
   * @throws IllegalArgumentException when there is no value, which would list everything
   */
  static TextFilter notIn(String... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("TextFilter.notIn(..) needs at least one value");
    }
    return builder().notIn(Arrays.asList(values)).build();
  }

  /**
   * Starts a filter with several conditions.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a filter. Not thread-safe. */
  final class Builder extends ImmutableTextFilter.Builder {
    Builder() {}
  }
}
