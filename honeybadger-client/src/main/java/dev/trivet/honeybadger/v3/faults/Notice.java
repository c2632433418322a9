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

  /** {@return the name of the environment} */
  Optional<String> environment();

  /** {@return the message of the error} */
  Optional<String> message();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return the request that the application was serving} */
  Optional<NoticeRequest> request();

  /** {@return what the application said about the situation} */
  Optional<Members> context();

  /** {@return the innermost calls, at most 20} */
  List<Frame> backtrace();

  /** {@return whether source maps were applied to the backtrace} */
  Optional<BacktraceMode> backtraceMode();

  /** {@return the number of calls, also of those that did not come} */
  Optional<Integer> backtraceTotalFrames();

  /** {@return whether there are more calls than those that came} */
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
