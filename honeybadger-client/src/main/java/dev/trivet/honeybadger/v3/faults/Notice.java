package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One occurrence of a fault. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Notice.Builder.class)
public interface Notice extends HasAdditionalProperties {

  /** {@return the notice's ID, a UUID} */
  String id();

  /** {@return the ID of the fault} */
  Optional<String> faultId();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the name of the environment in which the error occurred} */
  Optional<String> environment();

  /** {@return the error message} */
  Optional<String> message();

  /** {@return when the notice was created} */
  Optional<Instant> createdAt();

  /** {@return the request that the application was serving when the error occurred} */
  Optional<NoticeRequest> request();

  /** {@return the context that the application reported with the error} */
  Optional<Members> context();

  /** {@return the innermost frames of the backtrace, at most 20} */
  List<Frame> backtrace();

  /** {@return whether source maps were applied to the backtrace} */
  Optional<BacktraceMode> backtraceMode();

  /** {@return the number of frames of the whole backtrace} */
  Optional<Integer> backtraceTotalFrames();

  /** {@return whether the backtrace has more frames than {@code backtrace} lists} */
  Optional<Boolean> backtraceTruncated();

  /** {@return the parts of the request that were removed to make it smaller} */
  List<String> requestFieldsRemoved();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a notice. Not thread-safe. */
  final class Builder extends ImmutableNotice.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
