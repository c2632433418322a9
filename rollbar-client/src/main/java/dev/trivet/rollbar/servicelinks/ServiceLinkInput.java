package dev.trivet.rollbar.servicelinks;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** A service link to create, or to replace another with. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ServiceLinkInput.Builder.class)
public interface ServiceLinkInput {

  /** {@return the link's name} */
  String name();

  /** {@return the URL that the link opens, with placeholders such as {@code {{server.host}}}} */
  String template();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("ServiceLinkInput.builder().name(..)", name());
    Preconditions.notBlank("ServiceLinkInput.builder().template(..)", template());
  }

  /**
   * Describes a link.
   *
   * @param name the link's name
   * @param template the URL that the link opens, with placeholders such as {@code {{server.host}}}
   * @return the request
   */
  static ServiceLinkInput of(String name, String template) {
    return builder().name(name).template(template).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableServiceLinkInput.Builder {
    Builder() {}
  }
}
