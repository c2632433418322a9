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

/** One occurrence of an error. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Notice.Builder.class)
public interface Notice extends HasAdditionalProperties {

  /** {@return the occurrence's ID} */
  String id();

  /** {@return the ID of its fault} */
  Optional<Long> faultId();

  /** {@return when it was reported} */
  Optional<Instant> createdAt();

  /** {@return the message of the error} */
  Optional<String> message();

  /** {@return the address of a page about it} */
  Optional<String> url();

  /** {@return the environment it happened in} */
  Optional<String> environmentName();

  /** {@return the machine and process it happened in} */
  Optional<NoticeEnvironment> environment();

  /** {@return the request it happened in} */
  Optional<NoticeRequest> request();

  /** {@return the cookies of the request} */
  Optional<Members> cookies();

  /** {@return the variables of the web server} */
  Optional<Members> webEnvironment();

  /** {@return the backtrace, the innermost call first} */
  List<BacktraceEntry> backtrace();

  /** {@return the part of the backtrace that is in the application itself} */
  List<BacktraceEntry> applicationTrace();

  /** {@return the deploy it came with} */
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
