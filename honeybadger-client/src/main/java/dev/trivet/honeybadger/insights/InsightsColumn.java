package dev.trivet.honeybadger.insights;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A column in the result of a query. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = InsightsColumn.Builder.class)
public interface InsightsColumn extends HasAdditionalProperties {

  /** {@return the column's name} */
  Optional<String> name();

  /** {@return the column's type, {@code DateTime}, {@code UInt64} or {@code String} for example} */
  Optional<String> type();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an insights column. Not thread-safe. */
  final class Builder extends ImmutableInsightsColumn.Builder implements Keeper {
    Builder() {}
  }
}
