package dev.trivet.rootly.jsonapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What the queries of all lists have in common. */
public interface ListQuery {

  /**
   * When the resources were created.
   *
   * @return no condition unless set
   */
  @Value.Default
  default TimeFilter createdAt() {
    return TimeFilter.builder().build();
  }

  /**
   * What to sort by, the most important first.
   *
   * @return Rootly's own order unless set
   */
  List<Sort> sort();

  /**
   * Where to begin.
   *
   * @return the number of the first page to fetch, counted from 1; the first one unless set
   */
  Optional<Integer> pageNumber();

  /**
   * How many resources to fetch with one request.
   *
   * @return the size of a page; Rootly takes 50 unless set
   */
  Optional<Integer> pageSize();

  /**
   * Parameters that this SDK has no accessor for, for example {@code fields[groups]}.
   *
   * @return values by the parameter's name
   */
  Map<String, String> extra();

  /** Refuses pages that cannot be. */
  @Value.Check
  default void check() {
    if (pageNumber().filter(number -> number < 1).isPresent()) {
      throw new IllegalArgumentException("builder().pageNumber(..): pages are counted from 1");
    }
    if (pageSize().filter(size -> size < 1).isPresent()) {
      throw new IllegalArgumentException("builder().pageSize(..): a page has at least 1 element");
    }
  }
}
