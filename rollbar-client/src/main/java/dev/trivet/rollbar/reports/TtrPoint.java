package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The time that it took to resolve items in one time interval. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TtrPoint.Builder.class)
public interface TtrPoint extends HasAdditionalProperties {

  /** {@return when the interval starts} */
  Optional<Instant> timestamp();

  /** {@return the time to resolve, in seconds} */
  Optional<BigDecimal> ttr();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a point. Not thread-safe. */
  final class Builder extends ImmutableTtrPoint.Builder implements Keeper {
    Builder() {}
  }
}
