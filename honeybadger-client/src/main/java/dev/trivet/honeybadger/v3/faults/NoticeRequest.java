package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The request that an application was serving when an error occurred. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NoticeRequest.Builder.class)
public interface NoticeRequest extends HasAdditionalProperties {

  /** {@return the URL of the request} */
  Optional<String> url();

  /** {@return the part of the application that served the request, such as a controller} */
  Optional<String> component();

  /** {@return the action of the component that served the request} */
  Optional<String> action();

  /** {@return the parameters of the request} */
  Optional<Members> params();

  /** {@return the data of the user's session} */
  Optional<Members> session();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a notice request. Not thread-safe. */
  final class Builder extends ImmutableNoticeRequest.Builder implements Keeper {
    Builder() {}
  }
}
