package dev.trivet.rollbar.servicelinks;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** A link to create, or what to replace one by. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ServiceLinkInput.Builder.class)
public interface ServiceLinkInput {

  /** {@return what it is called} */
  String name();

  /** {@return where it leads, with placeholders such as {@code {{server.host}}}} */
  String template();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("ServiceLinkInput.builder().name(..)", name());
    Preconditions.notBlank("ServiceLinkInput.builder().template(..)", template());
  }

  /**
   * A link.
   *
   * @param name what it is called
   * @param template where it leads
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
