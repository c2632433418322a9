package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A frame of a backtrace: one call. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Frame.Builder.class)
public interface Frame extends HasAdditionalProperties {

  /** {@return the source file of the call} */
  Optional<String> file();

  /** {@return the line number} */
  Optional<Integer> line();

  /** {@return the column number} */
  Optional<Integer> column();

  /** {@return the name of the method or function} */
  Optional<String> method();

  /** {@return whether the call is in the application's own code} */
  Optional<Boolean> inApp();

  /** {@return how a source map was applied to the frame} */
  Optional<JsonValue> mapping();

  /** {@return the lines of code around the call} */
  List<SourceExcerpt> source();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a frame. Not thread-safe. */
  final class Builder extends ImmutableFrame.Builder implements Keeper {
    Builder() {}
  }
}
