package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One call of a backtrace. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BacktraceEntry.Builder.class)
public interface BacktraceEntry extends HasAdditionalProperties {

  /** {@return the number of the line} */
  Optional<Long> number();

  /** {@return the number of the column} */
  Optional<Long> column();

  /** {@return the file} */
  Optional<String> file();

  /** {@return the method or function} */
  Optional<String> method();

  /** {@return the class} */
  @JsonProperty("class")
  Optional<String> className();

  /** {@return the kind of call} */
  Optional<String> type();

  /** {@return the arguments} */
  List<JsonValue> args();

  /** {@return the lines of source around it, by number} */
  Optional<Members> source();

  /** {@return whether it is in the application ({@code app}) or not ({@code all})} */
  Optional<String> context();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a backtrace entry. Not thread-safe. */
  final class Builder extends ImmutableBacktraceEntry.Builder implements Keeper {
    Builder() {}
  }
}
