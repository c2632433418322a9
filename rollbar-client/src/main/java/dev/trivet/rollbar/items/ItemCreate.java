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
 * An occurrence to report. Applications report theirs through a notifier; this is for those that
 * have none. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/create-item">Rollbar: create an item</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemCreate.Builder.class)
public interface ItemCreate {

  /** {@return the environment it occurred in} */
  String environment();

  /**
   * {@return what occurred: one of {@code message}, {@code trace}, {@code trace_chain}, {@code
   * crash_report}}
   */
  Members body();

  /**
   * {@return the occurrence's UUID, by which Rollbar notices a report that comes twice; a random
   * one unless set}
   */
  @Value.Default
  default String uuid() {
    return UUID.randomUUID().toString();
  }

  /** {@return how bad it is} */
  Optional<Level> level();

  /** {@return when it occurred} */
  @JsonSerialize(contentUsing = EpochSeconds.class)
  Optional<Instant> timestamp();

  /** {@return the version of the application} */
  Optional<String> codeVersion();

  /** {@return what the application runs on} */
  Optional<Platform> platform();

  /** {@return the language it is written in} */
  Optional<String> language();

  /** {@return what it is built with} */
  Optional<Framework> framework();

  /** {@return where in the application it occurred} */
  Optional<String> context();

  /** {@return the title of its item} */
  Optional<String> title();

  /** {@return what it shares with all occurrences of its item} */
  Optional<String> fingerprint();

  /** {@return the request that was being processed} */
  Optional<Members> request();

  /** {@return whom it occurred to} */
  Optional<Members> person();

  /** {@return the server it occurred on} */
  Optional<Members> server();

  /** {@return the client it occurred on} */
  Optional<Members> client();

  /** {@return anything else} */
  Optional<Members> custom();

  /** {@return what reports it} */
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
   * An occurrence that consists of a message.
   *
   * @param environment the environment it occurred in
   * @param level how bad it is
   * @param text the message
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
