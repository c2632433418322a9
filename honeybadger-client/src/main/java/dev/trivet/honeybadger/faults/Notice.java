package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.deploys.Deploy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A notice: one occurrence of an error. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Notice.Builder.class)
public interface Notice extends HasAdditionalProperties {

  /** {@return the occurrence's ID} */
  String id();

  /** {@return the fault's ID} */
  Optional<Long> faultId();

  /** {@return when the occurrence was reported} */
  Optional<Instant> createdAt();

  /** {@return the error message} */
  Optional<String> message();

  /** {@return the URL of the occurrence's page in Honeybadger} */
  Optional<String> url();

  /** {@return the name of the environment in which the error occurred} */
  Optional<String> environmentName();

  /** {@return the machine and process in which the error occurred} */
  Optional<NoticeEnvironment> environment();

  /** {@return the request that the application was serving when the error occurred} */
  Optional<NoticeRequest> request();

  /** {@return the cookies of the request} */
  Optional<Members> cookies();

  /** {@return the variables of the web server for the request} */
  Optional<Members> webEnvironment();

  /** {@return the backtrace, the innermost call first} */
  List<BacktraceEntry> backtrace();

  /** {@return the frames of the backtrace that are in the application's own code} */
  List<BacktraceEntry> applicationTrace();

  /** {@return the deploy that the occurrence is associated with} */
  Optional<Deploy> deploy();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a notice. Not thread-safe. */
  final class Builder extends ImmutableNotice.Builder implements Keeper {
    Builder() {}
  }
}
