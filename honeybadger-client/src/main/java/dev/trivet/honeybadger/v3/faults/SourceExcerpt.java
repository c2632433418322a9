package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The lines of code around a call of a backtrace. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SourceExcerpt.Builder.class)
public interface SourceExcerpt extends HasAdditionalProperties {

  /** {@return the line number of the first line} */
  Optional<Integer> firstLine();

  /** {@return the lines of code} */
  List<String> lines();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a source excerpt. Not thread-safe. */
  final class Builder extends ImmutableSourceExcerpt.Builder implements Keeper {
    Builder() {}
  }
}
