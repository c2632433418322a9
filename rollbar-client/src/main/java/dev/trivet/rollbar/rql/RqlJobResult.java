package dev.trivet.rollbar.rql;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of a query, and its job if that was asked for. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RqlJobResult.Builder.class)
public interface RqlJobResult extends HasAdditionalProperties {

  /** {@return the ID of the query's job} */
  Optional<Long> jobId();

  /** {@return the result of the query} */
  Optional<RqlResult> result();

  /** {@return the job of the query, if it was asked for} */
  Optional<RqlJob> job();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. Not thread-safe. */
  final class Builder extends ImmutableRqlJobResult.Builder implements Keeper {
    Builder() {}
  }
}
