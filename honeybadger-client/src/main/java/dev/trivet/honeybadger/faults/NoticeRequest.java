package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The request in which an error happened. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NoticeRequest.Builder.class)
public interface NoticeRequest extends HasAdditionalProperties {

  /** {@return the part of the application, a controller for example} */
  Optional<String> component();

  /** {@return the action of the component} */
  Optional<String> action();

  /** {@return the address that was requested} */
  Optional<String> url();

  /** {@return what the application noted about the situation} */
  Optional<Members> context();

  /** {@return the parameters of the request} */
  Optional<Members> params();

  /** {@return the session} */
  Optional<Members> session();

  /** {@return the user of the application} */
  Optional<Members> user();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a notice request. Not thread-safe. */
  final class Builder extends ImmutableNoticeRequest.Builder implements Keeper {
    Builder() {}
  }
}
