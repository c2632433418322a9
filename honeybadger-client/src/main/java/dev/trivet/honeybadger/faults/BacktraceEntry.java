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

/** One frame of a backtrace. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BacktraceEntry.Builder.class)
public interface BacktraceEntry extends HasAdditionalProperties {

  /** {@return the line number} */
  Optional<Long> number();

  /** {@return the column number} */
  Optional<Long> column();

  /** {@return the source file of the call} */
  Optional<String> file();

  /** {@return the name of the method or function} */
  Optional<String> method();

  /** {@return the name of the class} */
  @JsonProperty("class")
  Optional<String> className();

  /** {@return the kind of call, as reported by the application} */
  Optional<String> type();

  /** {@return the arguments of the call} */
  List<JsonValue> args();

  /** {@return the lines of code around the call, by line number} */
  Optional<Members> source();

  /**
   * {@return whether the frame is in the application's own code ({@code app}) or not ({@code all})}
   */
  Optional<String> context();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a backtrace entry. Not thread-safe. */
  final class Builder extends ImmutableBacktraceEntry.Builder implements Keeper {
    Builder() {}
  }
}
