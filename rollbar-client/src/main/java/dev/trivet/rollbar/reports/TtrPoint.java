package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How long it took to resolve items in a span of time. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TtrPoint.Builder.class)
public interface TtrPoint extends HasAdditionalProperties {

  /** {@return when it began} */
  Optional<Instant> timestamp();

  /** {@return the seconds that it took} */
  Optional<BigDecimal> ttr();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a span. Not thread-safe. */
  final class Builder extends ImmutableTtrPoint.Builder implements Keeper {
    Builder() {}
  }
}
