package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The machine and process in which an error happened. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NoticeEnvironment.Builder.class)
public interface NoticeEnvironment extends HasAdditionalProperties {

  /** {@return the environment, {@code production} for example} */
  Optional<String> environmentName();

  /** {@return the name of the machine} */
  Optional<String> hostname();

  /** {@return the folder of the application: a text, or an object with a path} */
  Optional<JsonValue> projectRoot();

  /** {@return the revision of the application} */
  Optional<String> revision();

  /** {@return the load of the machine} */
  Optional<Members> stats();

  /** {@return the time on the machine, in a form of its own} */
  Optional<String> time();

  /** {@return the ID of the process} */
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
