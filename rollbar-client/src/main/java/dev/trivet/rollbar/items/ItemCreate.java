package dev.trivet.rollbar.items;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.wire.EpochSeconds;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/**
 * An occurrence to report. Applications usually report errors through one of Rollbar's notifier
 * libraries; this input is for those that have none. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/create-item">Rollbar: create an item</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemCreate.Builder.class)
public interface ItemCreate {

  /** {@return the name of the environment that the error occurred in} */
  String environment();

  /**
   * {@return the occurrence's body, with one of the members {@code message}, {@code trace}, {@code
   * trace_chain}, {@code crash_report}}
   */
  Members body();

  /**
   * {@return the occurrence's UUID; Rollbar discards a second report with the same one; random
   * unless set}
   */
  @Value.Default
  default String uuid() {
    return UUID.randomUUID().toString();
  }

  /** {@return the occurrence's level, which is its severity; {@link Level#ERROR} unless set} */
  Optional<Level> level();

  /** {@return when the error occurred} */
  @JsonSerialize(contentUsing = EpochSeconds.class)
  Optional<Instant> timestamp();

  /** {@return the version of the application's code} */
  Optional<String> codeVersion();

  /** {@return the platform that the application runs on} */
  Optional<Platform> platform();

  /** {@return the programming language that the application is written in} */
  Optional<String> language();

  /** {@return the framework or language that the application is built with} */
  Optional<Framework> framework();

  /** {@return the part of the application that the error occurred in} */
  Optional<String> context();

  /** {@return the title of the occurrence's item} */
  Optional<String> title();

  /** {@return the fingerprint; occurrences that share it are grouped into one item} */
  Optional<String> fingerprint();

  /** {@return the request that the application was processing} */
  Optional<Members> request();

  /** {@return the person who was affected} */
  Optional<Members> person();

  /** {@return the server that the error occurred on} */
  Optional<Members> server();

  /** {@return the client, such as a browser, that the error occurred on} */
  Optional<Members> client();

  /** {@return any other data about the occurrence} */
  Optional<Members> custom();

  /** {@return the notifier: the library or program that reports the occurrence} */
  Optional<Members> notifier();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("ItemCreate.builder().environment(..)", environment());
    if (body().isEmpty()) {
      throw new IllegalArgumentException("ItemCreate.builder().body(..): it has no member");
    }
  }

  /**
   * Describes an occurrence that consists of a message.
   *
   * @param environment the name of the environment that the message is from
   * @param level the level, which is the severity
   * @param text the message's text
   * @return the request
   */
  static ItemCreate ofMessage(String environment, Level level, String text) {
    var message = JsonValue.object(Map.of("body", JsonValue.of(text)));
    return builder()
        .environment(environment)
        .level(level)
        .body(Members.of("message", message))
        .build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableItemCreate.Builder {
    Builder() {}
  }
}
