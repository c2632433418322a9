package dev.trivet.rollbar.servicelinks;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A service link: a link to another service that Rollbar shows with items. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get_api-1-service-links-id">Rollbar: get a
 *     service link</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ServiceLink.Builder.class)
public interface ServiceLink extends HasAdditionalProperties {

  /** {@return the link's ID} */
  long id();

  /** {@return the link's name} */
  Optional<String> name();

  /** {@return the URL that the link opens, with placeholders such as {@code {{server.host}}}} */
  Optional<String> template();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a link. Not thread-safe. */
  final class Builder extends ImmutableServiceLink.Builder implements Keeper {
    Builder() {}
  }
}
