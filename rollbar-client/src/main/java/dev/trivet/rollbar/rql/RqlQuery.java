package dev.trivet.rollbar.rql;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A query to submit. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/create-an-rql-job">Rollbar: create a job</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RqlQuery.Builder.class)
public interface RqlQuery {

  /**
   * {@return the query, in the Rollbar Query Language; it gives at most 1,000 rows, and 100 unless
   * it has a {@code LIMIT}}
   */
  String queryString();

  /**
   * {@return whether the query runs again although Rollbar has a job of the same query; false
   * unless set}
   */
  Optional<Boolean> forceRefresh();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("RqlQuery.builder().queryString(..)", queryString());
  }

  /**
   * Describes a query.
   *
   * @param query the query, in the Rollbar Query Language
   * @return the request
   */
  static RqlQuery of(String query) {
    return builder().queryString(query).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableRqlQuery.Builder {
    Builder() {}
  }
}
