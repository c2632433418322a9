package dev.trivet.rollbar.rql;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A job: a query that was submitted. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/check-an-rql-job">Rollbar: get a job</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RqlJob.Builder.class)
public interface RqlJob extends HasAdditionalProperties {

  /** {@return the job's ID} */
  long id();

  /** {@return the ID of the project that is queried} */
  Optional<Long> projectId();

  /** {@return the ID of the group of projects that is queried} */
  Optional<Long> projectGroupId();

  /** {@return the query, in the Rollbar Query Language} */
  Optional<String> queryString();

  /** {@return the job's status} */
  Optional<RqlStatus> status();

  /** {@return the hash that jobs of the same query share} */
  Optional<String> jobHash();

  /** {@return when the query was submitted} */
  Optional<Instant> dateCreated();

  /** {@return when the job last changed} */
  Optional<Instant> dateModified();

  /** {@return the result of the query, if it was asked for} */
  Optional<RqlResult> result();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a job. Not thread-safe. */
  final class Builder extends ImmutableRqlJob.Builder implements Keeper {
    Builder() {}
  }
}
