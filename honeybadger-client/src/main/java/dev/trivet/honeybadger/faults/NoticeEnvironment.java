package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The machine and process in which an error occurred. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NoticeEnvironment.Builder.class)
public interface NoticeEnvironment extends HasAdditionalProperties {

  /** {@return the name of the environment, {@code production} for example} */
  Optional<String> environmentName();

  /** {@return the host name of the machine} */
  Optional<String> hostname();

  /** {@return the root directory of the application: a text, or an object with a {@code path}} */
  Optional<JsonValue> projectRoot();

  /** {@return the revision of the application that was running} */
  Optional<String> revision();

  /** {@return statistics about the load of the machine} */
  Optional<Members> stats();

  /** {@return the machine's time as free text, {@code 2026-10-07 21:12:40 UTC} for example} */
  Optional<String> time();

  /** {@return the process ID} */
  Optional<Long> pid();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a notice environment. Not thread-safe. */
  final class Builder extends ImmutableNoticeEnvironment.Builder implements Keeper {
    Builder() {}
  }
}
