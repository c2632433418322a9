package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.faults.BacktraceEntry;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A cause of an error to report. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CauseReport.Builder.class)
public interface CauseReport {

  /** {@return the class of the cause} */
  @JsonProperty("class")
  Optional<String> errorClass();

  /** {@return the message} */
  Optional<String> message();

  /** {@return the backtrace, the innermost call first} */
  List<BacktraceEntry> backtrace();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a cause report. Not thread-safe. */
  final class Builder extends ImmutableCauseReport.Builder {
    Builder() {}
  }
}
